package org.ccpor.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What sides decided. For services, in their transaction; who may read it or take it back they have asked before. */
@Component
public class Approvals {
    private final DeploymentApprovalsRepository deployments;
    private final CurrentViewer viewer;
    private final Clock clock;

    Approvals(DeploymentApprovalsRepository deployments, CurrentViewer viewer, Clock clock) {
        this.deployments = deployments;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Everything that was decided about it. */
    public Decisions of(UUID deployment, Subject subject) {
        return find(deployment).of(subject);
    }

    /** The same of the court's latest deployment; nothing without one. */
    Decisions latest(String court, Subject subject) {
        return deployments.latest(court).map(it -> it.of(subject)).orElseGet(() -> new Decisions(subject, List.of()));
    }

    /**
     * Everything that was decided about each court's latest deployment, in one statement.
     *
     * @param court slug; {@code null} for all
     */
    public Map<String, Map<Subject, Decisions>> latest(@Nullable String court) {
        return deployments.allLatest(court).stream()
                .collect(Collectors.toMap(DeploymentApprovals::court, DeploymentApprovals::all));
    }

    /**
     * Takes approvals of a deployment back.
     *
     * @param which of them, as they stand
     * @throws RefusedException if one was taken back before
     */
    public List<Decision> takeBack(UUID deployment, Subject subject, Collection<Decision> which, String why) {
        return find(deployment).takeBack(subject, which, why, viewer.get(), now());
    }

    Decision add(String court, UUID deployment, Subject subject, Signing said) {
        return find(deployment).add(court, subject, said, viewer.get(), now(), clock.getZone());
    }

    private DeploymentApprovals find(UUID deployment) {
        return deployments
                .findById(deployment)
                .orElseThrow(() -> new RefusedException("There is no such deployment any more."));
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
