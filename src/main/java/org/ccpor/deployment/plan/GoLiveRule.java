package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.calendar.Closure;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.GoLivePreview;
import org.jspecify.annotations.Nullable;

/** Setting and moving a go-live date (proposed rules 3.4 and 7.3). */
public final class GoLiveRule {
    private GoLiveRule() {}

    /** What a date would mean, before it is set. */
    public static GoLivePreview preview(Plan plan, LocalDate date) {
        var deployment = plan.deployment();
        var check = plan.calendar().checkGoLive(date);
        var refusal = fixed(plan).or(check::refusal);
        var warnings = new ArrayList<>(check.warnings());
        if (refusal.isEmpty() && date.isBefore(plan.today())) {
            warnings.add(DateFormatter.full(date) + " is in the past.");
        }
        var baseline = deployment.dates().baseline();
        return new GoLivePreview(
                deployment.court(),
                date,
                deployment.version(),
                refusal.orElse(null),
                check.nearest(),
                List.copyOf(warnings),
                baseline == null,
                baseline == null ? null : (int) ChronoUnit.DAYS.between(baseline, date),
                refusal.isPresent() ? List.of() : shifts(plan, date).toList());
    }

    /** Sets the date; the one it has already is nothing. */
    public static List<Change> change(
            Plan plan, @Nullable LocalDate date, @Nullable DateReason reason, @Nullable String note, Stamp by) {
        if (date == null) {
            throw new RefusedException("Give a go-live date.");
        }
        var deployment = plan.deployment();
        if (date.equals(deployment.dates().goLive())) {
            return List.of();
        }
        fixed(plan).or(() -> plan.calendar().checkGoLive(date).refusal()).ifPresent(it -> {
            throw new RefusedException(it);
        });
        if (deployment.dates().baseline() != null && reason == null) {
            throw new RefusedException("Choose why the go-live date moves.");
        }
        return List.of(deployment.goLiveOn(date, reason, Texts.optional(note, "the note"), by));
    }

    private static java.util.Optional<String> fixed(Plan plan) {
        var state = plan.deployment().state();
        return state == CardState.ACTIVE || state == CardState.ON_HOLD
                ? java.util.Optional.empty()
                : java.util.Optional.of("%s is %s; its go-live date does not move any more."
                        .formatted(plan.name(), StandingRule.words(state)));
    }

    private static Stream<GoLivePreview.ItemShift> shifts(Plan plan, LocalDate date) {
        return plan.steps().filter(Step::open).map(it -> shift(plan, it, date));
    }

    private static GoLivePreview.ItemShift shift(Plan plan, Step step, LocalDate date) {
        var offset = step.item().offsetDays();
        var raw = date.minusDays(offset);
        var byHand = step.state().dueByHand();
        var due = byHand != null ? byHand : plan.calendar().due(date, offset);
        var late = step.lateDays() == 0 && due.isBefore(plan.today());
        var why = byHand != null || due.equals(raw)
                ? null
                : plan.calendar().closureOn(raw).map(Closure::name).orElse(null);
        return new GoLivePreview.ItemShift(
                step.item().id(), step.wording(), step.phase(), step.due(), raw, due, why, late, byHand != null);
    }
}
