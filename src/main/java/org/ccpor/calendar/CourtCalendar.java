package org.ccpor.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The court days of one court: state rules (CCP 135, Gov. Code 6700, rule 1.11) and the court's own closures. A tribal
 * court keeps its own calendar (domain 7.3): weekends and its own closures, nothing of the state's.
 */
public interface CourtCalendar {
    /** Why the court is closed that day, or empty on a court day. */
    Optional<Closure> closureOn(LocalDate date);

    default boolean isCourtDay(LocalDate date) {
        return closureOn(date).isEmpty();
    }

    /** The date itself when it is a court day, else the nearest earlier one. */
    LocalDate onOrBefore(LocalDate date);

    /** The date itself when it is a court day, else the nearest later one. */
    LocalDate onOrAfter(LocalDate date);

    /** Due date of an item: go-live minus calendar days, moved to the nearest earlier court day (proposed rule 7.3). */
    default LocalDate due(LocalDate goLive, int offsetDays) {
        return onOrBefore(goLive.minusDays(offsetDays));
    }

    /**
     * The day by which somebody had so many court days.
     *
     * @param courtDays at least 1
     */
    default LocalDate after(LocalDate from, int courtDays) {
        var day = from;
        for (var left = courtDays; left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /** Court days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int courtDaysBetween(LocalDate from, LocalDate to);

    /** Checks a go-live date; a refusal names the closure and the nearest court days. */
    GoLiveCheck checkGoLive(LocalDate date);

    /**
     * Result of checking a go-live date.
     *
     * @param refusal one sentence when the date cannot be taken, else empty
     * @param nearest court days offered instead, at most two
     * @param warnings sentences that a coordinator may ignore (proposed rule 7.3)
     */
    record GoLiveCheck(Optional<String> refusal, List<LocalDate> nearest, List<String> warnings) {}
}
