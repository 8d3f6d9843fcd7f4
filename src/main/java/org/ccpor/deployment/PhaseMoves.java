package org.ccpor.deployment;

import org.ccpor.deployment.MoveCheck.GateReport;
import org.ccpor.deployment.card.ItemLines;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.MoveRule;
import org.ccpor.deployment.plan.Workbench;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cards between the columns: one rule for drag, menu, keys and bulk. */
@Service
@Transactional
@Everyone
public class PhaseMoves {
    private final Workbench workbench;
    private final ItemLines lines;
    private final DeploymentRepository deployments;

    PhaseMoves(Workbench workbench, ItemLines lines, DeploymentRepository deployments) {
        this.workbench = workbench;
        this.lines = lines;
        this.deployments = deployments;
    }

    /** What a move would ask for; stores nothing. */
    @Transactional(readOnly = true)
    @Coordinators
    public MoveCheck check(String slug, Phase to) {
        var plan = workbench.plan(workbench.latest(slug));
        var deployment = plan.deployment();
        var from = deployment.phase();
        var forward = from.isBefore(to);
        var gate = new GateReport(from, forward ? lines.of(plan, plan.missing(from)) : java.util.List.of());
        return new MoveCheck(
                slug,
                from,
                to,
                deployment.version(),
                MoveRule.refusal(plan, to).orElse(null),
                to.isBefore(from) || !gate.open(),
                gate);
    }

    /**
     * Moves the card one phase on, or back to any earlier one. To the phase it is in already is nothing.
     *
     * @param reason why back, or why past an open gate
     * @throws org.ccpor.base.Stale if the card is elsewhere by now
     * @throws org.ccpor.base.Refused if the gate is not met and no reason is given, or the move skips a phase
     */
    @Coordinators
    public MoveDone move(String slug, Phase to, Phase seenPhase, int seenVersion, @Nullable String reason) {
        var deployment = workbench.locked(slug);
        workbench.requireSeen(deployment, seenPhase, seenVersion);
        var before = deployment.moveDone(deployment.phase());
        var change = MoveRule.move(workbench.plan(deployment), to, reason, workbench.stamp());
        if (change.isEmpty()) {
            return before;
        }
        deployment.placeAt(deployments.lastRank(to) + CardOrder.STEP);
        deployments.flush();
        workbench.publish(change);
        return new MoveDone(
                slug,
                before.from(),
                to,
                deployment.version(),
                before.overrideBefore(),
                before.rankBefore(),
                before.sinceBefore(),
                before.byBefore());
    }

    /**
     * Restores phase, override and place as they were before the move.
     *
     * @throws org.ccpor.base.Stale if anybody changed the deployment since
     */
    @Coordinators
    public void undo(MoveDone done) {
        var deployment = workbench.locked(done.slug());
        workbench.requireSeen(deployment, done.to(), done.version());
        if (done.changed()) {
            workbench.publish(deployment.undo(done, workbench.stamp()));
        }
    }
}
