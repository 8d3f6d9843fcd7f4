package org.ccpor.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeploymentApprovalsRepository extends Repository<DeploymentApprovals, UUID> {
    Optional<DeploymentApprovals> findById(UUID deployment);

    @Query("select a from DeploymentApprovals a where a.court = :court order by a.number desc limit 1")
    Optional<DeploymentApprovals> latest(String court);

    /**
     * The latest of each court.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select distinct a from DeploymentApprovals a left join fetch a.approvals
            where (:court is null or a.court = :court)
                and a.number = (select max(n.number) from DeploymentApprovals n where n.court = a.court)
            """)
    List<DeploymentApprovals> allLatest(@Nullable String court);
}
