package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done now: open items whose predecessors are done, the earliest due first, then in template order. Items left
 * behind by an overridden gate come after those of the current phase; later phases are not begun.
 */
public final class NextStepRule {
    private static final Comparator<@Nullable LocalDate> EARLIEST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Step> ORDER = (a, b) -> EARLIEST.compare(a.due(), b.due());

    private NextStepRule() {}

    /** If nothing can be done, what is due first all the same; empty when nothing is open. */
    public static List<Step> of(Plan plan) {
        var phase = plan.deployment().phase();
        var now = plan.steps(phase).filter(Step::open).sorted(ORDER).toList();
        var leftBehind = plan.steps()
                .filter(it -> it.phase().isBefore(phase) && it.open())
                .sorted(ORDER)
                .toList();
        var possible = Stream.of(now, leftBehind)
                .flatMap(List::stream)
                .filter(it -> it.state().predecessorOverride() != null
                        || plan.openPredecessors(it).isEmpty())
                .toList();
        return possible.isEmpty()
                ? Stream.of(now, leftBehind).flatMap(List::stream).limit(1).toList()
                : possible;
    }
}
