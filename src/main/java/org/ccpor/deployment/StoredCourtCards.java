package org.ccpor.deployment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Three statements whatever the number of courts: courts, deployments with items, blockers. A transaction of its own,
 * because it is asked after another one has committed on the same thread.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
class StoredCourtCards implements CourtCards {
    private final CourtRows courts;
    private final DeploymentRepository deployments;
    private final Workbench workbench;

    StoredCourtCards(CourtRows courts, DeploymentRepository deployments, Workbench workbench) {
        this.courts = courts;
        this.deployments = deployments;
        this.workbench = workbench;
    }

    @Override
    public List<CourtCard> all() {
        var rows = courts.all();
        var latest = deployments.latest().stream().collect(Collectors.toMap(Deployment::court, Function.identity()));
        var unused = deployments.withBlockers();
        return rows.stream()
                .map(it -> card(it, Optional.ofNullable(latest.get(it.slug()))))
                .toList();
    }

    @Override
    public Optional<CourtCard> one(String court) {
        return courts.one(court).map(it -> {
            var latest = deployments.latest(court);
            var unused = deployments.withBlockers(court);
            return card(it, latest);
        });
    }

    private CourtCard card(CourtRow court, Optional<Deployment> deployment) {
        return deployment
                .map(it -> CardRule.of(court, workbench.plan(it, court.name())))
                .orElseGet(() -> CardRule.bare(court));
    }
}
