package org.ccpor.golive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivationTickRepository extends Repository<ActivationTick, ActivationTick.Id> {
    @Query("select t from ActivationTick t where t.id.deploymentId = :deployment")
    List<ActivationTick> of(UUID deployment);

    Optional<ActivationTick> findById(ActivationTick.Id id);

    ActivationTick save(ActivationTick tick);

    void delete(ActivationTick tick);
}
