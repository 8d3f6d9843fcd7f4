package org.ccpor.golive;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptLineRepository extends Repository<KeptLine, KeptLine.Id> {
    @Query("select l from KeptLine l where l.id.deploymentId = :deployment")
    List<KeptLine> of(UUID deployment);

    KeptLine save(KeptLine line);

    /** Courts that have lines. */
    @Query("select distinct d.court from KeptLine l join Deployment d on d.id = l.id.deploymentId")
    List<String> courts();

    /** How many lines of each court, or of that one, speak against a decided "go"; courts without any are missing. */
    @Query("""
            select d.court, count(l) from KeptLine l join Deployment d on d.id = l.id.deploymentId
            where l.alarmedAt is not null and (:court is null or d.court = :court)
                and d.standing.state in (org.ccpor.deployment.CardState.ACTIVE, org.ccpor.deployment.CardState.ON_HOLD)
            group by d.court
            """)
    List<Alarms> alarms(@Nullable String court);

    record Alarms(String court, long lines) {}
}
