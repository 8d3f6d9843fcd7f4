package org.ccpor.deployment;

import org.ccpor.deployment.MovePreview.GateReport;
import org.ccpor.deployment.card.ItemLines;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.MoveRule;
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
public class PhaseMoveService {
    private final DeploymentSupport support;
    private final ItemLines lines;
    private final DeploymentRepository deployments;

    PhaseMoveService(DeploymentSupport support, ItemLines lines, DeploymentRepository deployments) {
        this.support = support;
        this.lines = lines;
        this.deployments = deployments;
    }

    /** What a move would ask for; stores nothing. */
    @Transactional(readOnly = true)
    @Coordinators
    public MovePreview check(String slug, Phase to) {
        var plan = support.plan(support.latest(slug));
        var deployment = plan.deployment();
        var from = deployment.phase();
        var forward = from.isBefore(to);
        var gate = new GateReport(from, forward ? lines.of(plan, plan.missing(from)) : java.util.List.of());
        return new MovePreview(
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
     * @throws org.ccpor.base.StaleException if the card is elsewhere by now
     * @throws org.ccpor.base.RefusedException if the gate is not met and no reason is given, or the move skips a phase
     */
    @Coordinators
    public MoveDone move(String slug, Phase to, Phase seenPhase, int seenVersion, @Nullable String reason) {
        var deployment = support.locked(slug);
        support.requireSeen(deployment, seenPhase, seenVersion);
        var before = deployment.moveDone(deployment.phase());
        var change = MoveRule.move(support.plan(deployment), to, reason, support.stamp());
        if (change.isEmpty()) {
            return before;
        }
        deployment.placeAt(deployments.lastRank(to) + CardOrderService.STEP);
        deployments.flush();
        support.publish(change);
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
     * @throws org.ccpor.base.StaleException if anybody changed the deployment since
     */
    @Coordinators
    public void undo(MoveDone done) {
        var deployment = support.locked(done.slug());
        support.requireSeen(deployment, done.to(), done.version());
        if (done.changed()) {
            support.publish(deployment.undo(done, support.stamp()));
        }
    }
}
