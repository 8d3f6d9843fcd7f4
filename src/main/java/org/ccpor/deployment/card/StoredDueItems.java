package org.ccpor.deployment.card;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DueItems;
import org.ccpor.deployment.DueItems.DueItem;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredDueItems implements DueItems {
    private static final Set<CardState> RUNNING = EnumSet.of(CardState.ACTIVE, CardState.LIVE);

    private final DeploymentRepository deployments;
    private final DeploymentSupport support;
    private final CourtDirectory courts;

    StoredDueItems(DeploymentRepository deployments, DeploymentSupport support, CourtDirectory courts) {
        this.deployments = deployments;
        this.support = support;
        this.courts = courts;
    }

    @Override
    public List<DueItem> open() {
        var names = courts.all().stream().collect(Collectors.toMap(CourtProfile::slug, CourtProfile::name));
        return deployments.latest().stream()
                .filter(it -> RUNNING.contains(it.state()))
                .flatMap(it -> open(it, names.getOrDefault(it.court(), it.court())))
                .toList();
    }

    private Stream<DueItem> open(Deployment deployment, String name) {
        return support.plan(deployment, name)
                .steps()
                .filter(it -> it.open() && it.due() != null)
                .map(it -> new DueItem(
                        deployment.court(),
                        name,
                        it.item().id(),
                        it.wording(),
                        it.title(),
                        it.item().kind(),
                        it.acts(),
                        Objects.requireNonNull(it.due())));
    }
}
