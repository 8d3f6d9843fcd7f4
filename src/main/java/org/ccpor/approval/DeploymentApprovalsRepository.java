package org.ccpor.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeploymentApprovalsRepository extends Repository<DeploymentApprovals, UUID> {
    Optional<DeploymentApprovals> findById(UUID deployment);
}
