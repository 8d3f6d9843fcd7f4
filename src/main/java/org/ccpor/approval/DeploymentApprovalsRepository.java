package org.ccpor.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeploymentApprovalsRepository extends Repository<DeploymentApprovals, UUID> {
    Optional<DeploymentApprovals> findById(UUID deployment);

    @Query("select a from DeploymentApprovals a where a.court = :court order by a.number desc limit 1")
    Optional<DeploymentApprovals> latest(String court);
}
