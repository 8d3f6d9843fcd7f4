package org.ccpor.golive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivationTickRepository extends Repository<ActivationTick, ActivationTick.Id> {
    @Query("select t from ActivationTick t where t.id.deploymentId = :deployment")
    List<ActivationTick> of(UUID deployment);

    /**
     * Courts whose latest deployment has a step done with a key that begins so.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select distinct d.court from ActivationTick t join Deployment d on d.id = t.id.deploymentId
            where t.id.step like concat(:key, '%') and (:court is null or d.court = :court)
                and d.number = (select max(n.number) from Deployment n where n.court = d.court)
            """)
    List<String> courts(String key, @Nullable String court);

    Optional<ActivationTick> findById(ActivationTick.Id id);

    ActivationTick save(ActivationTick tick);

    void delete(ActivationTick tick);
}
