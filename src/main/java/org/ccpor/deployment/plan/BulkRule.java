package org.ccpor.deployment.plan;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.deployment.BulkChange;
import org.ccpor.deployment.CardOrderService;
import org.ccpor.deployment.Seen;
import org.springframework.stereotype.Component;

/** One bulk change on one card, by the same rules as alone; tells what changed and publishes nothing. */
@Component
public class BulkRule {
    private final DeploymentSupport support;
    private final DeploymentRepository deployments;

    BulkRule(DeploymentSupport support, DeploymentRepository deployments) {
        this.support = support;
        this.deployments = deployments;
    }

    /** @throws StaleException if the card has changed since it was seen */
    public List<Change> apply(Seen card, BulkChange change) {
        var deployment = support.latest(card.slug());
        support.requireSeen(deployment, card.version());
        var plan = support.plan(deployment);
        var by = support.stamp();
        return switch (change) {
            case BulkChange.Status it -> StandingRule.change(plan, it.state(), it.reason(), it.date(), by);
            case BulkChange.Wave it -> given(deployment.giveTo(it.wave(), deployment.analyst(), by), deployment);
            case BulkChange.Analyst it -> deployment.giveTo(deployment.wave(), it.userName(), by);
            case BulkChange.GoLive it -> GoLiveRule.change(plan, it.date(), it.reason(), it.note(), by);
            case BulkChange.Move it -> move(plan, it, by);
        };
    }

    private List<Change> given(List<Change> changes, Deployment deployment) {
        var all = new ArrayList<>(changes);
        all.addAll(support.reconsider(deployment));
        return all;
    }

    private List<Change> move(Plan plan, BulkChange.Move move, Stamp by) {
        var changes = MoveRule.move(plan, move.to(), move.reason(), by);
        if (!changes.isEmpty()) {
            plan.deployment().placeAt(deployments.lastRank(move.to()) + CardOrderService.STEP);
        }
        return changes;
    }
}
