package org.ccpor.deployment.plan;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.deployment.BulkChange;
import org.ccpor.deployment.CardOrder;
import org.ccpor.deployment.Seen;
import org.springframework.stereotype.Component;

/** One bulk change on one card, by the same rules as alone; tells what changed and publishes nothing. */
@Component
public class BulkRule {
    private final Workbench workbench;
    private final DeploymentRepository deployments;

    BulkRule(Workbench workbench, DeploymentRepository deployments) {
        this.workbench = workbench;
        this.deployments = deployments;
    }

    /** @throws Stale if the card has changed since it was seen */
    public List<Change> apply(Seen card, BulkChange change) {
        var deployment = workbench.latest(card.slug());
        workbench.requireSeen(deployment, card.version());
        var plan = workbench.plan(deployment);
        var by = workbench.stamp();
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
        all.addAll(workbench.reconsider(deployment));
        return all;
    }

    private List<Change> move(Plan plan, BulkChange.Move move, Stamp by) {
        var changes = MoveRule.move(plan, move.to(), move.reason(), by);
        if (!changes.isEmpty()) {
            plan.deployment().placeAt(deployments.lastRank(move.to()) + CardOrder.STEP);
        }
        return changes;
    }
}
