package org.ccpor.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * The days a timeline shows: whole months around all that is on it, within reason.
 *
 * @param to the first day of the month after the last one
 */
public record TimelineRange(LocalDate from, LocalDate to) implements Serializable {
    private static final int MOST_YEARS_BACK = 3;
    private static final int MOST_YEARS_AHEAD = 6;
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 3;

    /** At least a month before and three after today. */
    public static TimelineRange of(Collection<TimelineRow> rows, LocalDate today) {
        var least = today.minusMonths(MONTHS_BACK);
        var most = today.plusMonths(MONTHS_AHEAD);
        var first = rows.stream()
                .flatMap(TimelineRow::days)
                .min(Comparator.naturalOrder())
                .filter(least::isAfter)
                .orElse(least);
        var last = rows.stream()
                .flatMap(TimelineRow::days)
                .max(Comparator.naturalOrder())
                .filter(most::isBefore)
                .orElse(most);
        return new TimelineRange(
                later(first, today.minusYears(MOST_YEARS_BACK)).withDayOfMonth(1),
                earlier(last, today.plusYears(MOST_YEARS_AHEAD)).plusMonths(2).withDayOfMonth(1));
    }

    /** Whether a day is in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
