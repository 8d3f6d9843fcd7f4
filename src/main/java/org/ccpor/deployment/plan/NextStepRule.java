package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first thing to do: an open item of the current phase whose predecessors are done, the earliest due first, then in
 * template order. Items left behind by an overridden gate come when the phase itself has none.
 */
public final class NextStepRule {
    private static final Comparator<@Nullable LocalDate> EARLIEST = Comparator.nullsLast(Comparator.naturalOrder());

    private NextStepRule() {}

    /** Empty when nothing is open. */
    public static Optional<Step> of(Plan plan) {
        var phase = plan.deployment().phase();
        return first(plan, plan.steps(phase))
                .or(() -> first(plan, plan.steps().filter(it -> it.phase().isBefore(phase))));
    }

    private static Optional<Step> first(Plan plan, Stream<Step> steps) {
        return steps.filter(Step::open)
                .min(Comparator.<Step, Boolean>comparing(
                                it -> !plan.openPredecessors(it).isEmpty())
                        .thenComparing((a, b) -> EARLIEST.compare(a.due(), b.due())));
    }
}
