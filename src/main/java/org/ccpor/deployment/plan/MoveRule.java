package org.ccpor.deployment.plan;

import java.util.List;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.base.Count;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CardState;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Moving between phases: one forward through the gate, back with a reason (proposed rule 3.4). */
public final class MoveRule {
    private MoveRule() {}

    /** Why the card cannot go there whatever reason is given. */
    public static Optional<String> refusal(Plan plan, Phase to) {
        var deployment = plan.deployment();
        var from = deployment.phase();
        if (deployment.state() != CardState.ACTIVE) {
            return Optional.of("%s is %s; only an active court moves between phases."
                    .formatted(plan.name(), StandingRule.words(deployment.state())));
        }
        var next = from.next();
        if (from.isBefore(to) && !next.equals(Optional.of(to))) {
            return Optional.of("%s is in %s and moves one phase at a time: %s comes first."
                    .formatted(plan.name(), from.label(), next.map(Phase::label).orElse("")));
        }
        return Optional.empty();
    }

    /** Moves the card; empty when it is there already. */
    public static List<Change> move(Plan plan, Phase to, @Nullable String reason, Stamp by) {
        var deployment = plan.deployment();
        var from = deployment.phase();
        if (from == to) {
            return List.of();
        }
        refusal(plan, to).ifPresent(it -> {
            throw new RefusedException(it);
        });
        if (to.isBefore(from)) {
            var why = Texts.required(reason, "why the court goes back");
            return List.of(deployment.move(CardChangeKind.MOVED_BACK, to, null, why, by));
        }
        var missing = plan.missing(from);
        if (missing.isEmpty()) {
            var override = plan.overrideStands() ? deployment.place().gateOverride() : null;
            return List.of(
                    deployment.move(CardChangeKind.MOVED, to, override, Texts.optional(reason, "the reason"), by));
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusedException("%s is missing %s for %s: %s. Answer them, or override with a reason."
                    .formatted(
                            plan.name(),
                            Count.of(missing.size(), "mandatory item"),
                            to.label(),
                            Count.some(missing.stream().map(Step::wording).toList(), 3, "; ")));
        }
        var override = Texts.required(reason, "why the gate is overridden");
        return List.of(deployment.move(CardChangeKind.OVERRIDDEN, to, override, override, by));
    }
}
