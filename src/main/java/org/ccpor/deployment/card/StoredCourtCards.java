package org.ccpor.deployment.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Three statements whatever the number of courts, and one for each feature that lends badges: courts, deployments with items,
 * blockers. A transaction of its own, because it is asked after another one has committed on the same thread.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
class StoredCourtCards implements CourtCards {
    private final CourtRowQuery courts;
    private final DeploymentRepository deployments;
    private final DeploymentSupport support;
    private final AllBadges badges;

    StoredCourtCards(
            CourtRowQuery courts, DeploymentRepository deployments, DeploymentSupport support, AllBadges badges) {
        this.courts = courts;
        this.deployments = deployments;
        this.support = support;
        this.badges = badges;
    }

    @Override
    public List<CourtCard> all() {
        var rows = courts.all();
        var latest = deployments.latest().stream().collect(Collectors.toMap(Deployment::court, Function.identity()));
        var marked = badges.of(null);
        return rows.stream()
                .map(it -> card(it, Optional.ofNullable(latest.get(it.slug())))
                        .with(marked.getOrDefault(it.slug(), List.of())))
                .toList();
    }

    @Override
    public Optional<CourtCard> one(String court) {
        return courts.one(court).map(it -> card(it, deployments.latest(court)).with(badges.one(court)));
    }

    private CourtCard card(CourtRow court, Optional<Deployment> deployment) {
        return deployment
                .map(it -> CardRule.of(court, support.plan(it, court.name())))
                .orElseGet(() -> CardRule.bare(court));
    }
}
