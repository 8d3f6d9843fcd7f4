package org.ccpor.deployment;

import java.util.Optional;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.springframework.stereotype.Component;

/** Who of the team looks after a court. */
@Component
public class CourtAnalysts {
    private final DeploymentRepository deployments;

    CourtAnalysts(DeploymentRepository deployments) {
        this.deployments = deployments;
    }

    /** User name of the analyst of the court's latest deployment. */
    public Optional<String> of(String court) {
        return deployments.latestAnalyst(court);
    }
}
