package org.ccpor.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ccpor.calendar.Closure;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.timeline.TimelineBar.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One court over time.
 *
 * @param baseline phases as the first go-live date had them, where the date was moved
 * @param live the day it went live; {@code null} when it is not, or nobody knows
 * @param closed the court's own closures
 */
public record TimelineRow(
        CourtCard card,
        List<TimelineBar> bars,
        List<TimelineBar> baseline,
        @Nullable LocalDate live,
        List<Closed> closed)
        implements Serializable {

    /** A day on which the court is closed, and why. */
    public record Closed(LocalDate day, String why) implements Serializable {
        static Closed of(Closure closure) {
            return new Closed(closure.date(), closure.name());
        }
    }

    /** Whether the court is being deployed. */
    public boolean open() {
        return card.state() == CardState.ACTIVE || card.state() == CardState.ON_HOLD;
    }

    /** The day it went live, else the planned one. */
    public Optional<LocalDate> goal() {
        return Optional.ofNullable(live != null ? live : card.goLive());
    }

    /** Calendar days after the baseline, negative when earlier; empty without one. */
    public OptionalInt slip() {
        var from = card.baseline();
        var to = goal();
        return from == null || to.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(from, to.get()));
    }

    /** The bar the court stands in. */
    public Optional<TimelineBar> now() {
        return bars.stream()
                .filter(it -> it.kind() == Kind.NOW || it.kind() == Kind.OVERDUE)
                .findFirst();
    }

    /** Every day that has to fit on the page. */
    Stream<LocalDate> days() {
        return Stream.of(
                        bars.stream().flatMap(it -> Stream.of(it.from(), it.to())),
                        goal().stream(),
                        Stream.ofNullable(card.baseline()))
                .flatMap(it -> it);
    }
}
