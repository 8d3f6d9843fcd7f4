package org.ccpor.agenda;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.calendar.Closure;
import org.jspecify.annotations.Nullable;

/**
 * The days of a repeated meeting. One that falls on a closed day moves to the next court day, and says why.
 *
 * @param until last day that may be one; {@code null} only for {@link Repeat#ONCE}
 */
public record Repetition(
        LocalDate first, Repeat repeat, @Nullable LocalDate until) {
    private static final int MOST = 60;
    private static final int FURTHEST = 31;
    private static final int WEEK = 7;
    private static final int FIFTH = 5;

    /**
     * One day of it.
     *
     * @param insteadOf the day it fell on, if it was moved, with {@code why}
     */
    public record Day(
            LocalDate date,
            @Nullable LocalDate insteadOf,
            @Nullable String why) {
        /** Such as "Monday, Jan 18, 2027 is closed (Martin Luther King Jr. Day): Tuesday, Jan 19, 2027 instead". */
        public String words() {
            return insteadOf == null
                    ? DateFormatter.weekday(date)
                    : "%s is closed (%s): %s instead"
                            .formatted(DateFormatter.weekday(insteadOf), why, DateFormatter.weekday(date));
        }
    }

    /**
     * All of them in order, at most {@value #MOST}; two that meet on one day are one.
     *
     * @param closed why no meeting can be held that day
     * @throws RefusedException if the last day is missing, too early or too far away
     */
    public List<Day> days(Function<LocalDate, Optional<Closure>> closed) {
        var days = new LinkedHashMap<LocalDate, Day>();
        for (var date : plain()) {
            var day = onCourtDay(date, closed);
            days.putIfAbsent(day.date(), day);
        }
        return List.copyOf(days.values());
    }

    /** The day itself, or the next court day with the reason. */
    static Day onCourtDay(LocalDate date, Function<LocalDate, Optional<Closure>> closed) {
        var why = closed.apply(date);
        if (why.isEmpty()) {
            return new Day(date, null, null);
        }
        return date.plusDays(1)
                .datesUntil(date.plusDays(FURTHEST))
                .filter(it -> closed.apply(it).isEmpty())
                .findFirst()
                .map(it -> new Day(it, date, why.get().name()))
                .orElseThrow(
                        () -> new RefusedException("There is no court day in the month after %s. Choose another day."
                                .formatted(DateFormatter.inWords(date))));
    }

    private List<LocalDate> plain() {
        if (repeat == Repeat.ONCE) {
            return List.of(first);
        }
        if (until == null || until.isBefore(first)) {
            throw new RefusedException("Say until when it repeats: a day on or after the first meeting.");
        }
        var dates = new ArrayList<LocalDate>();
        for (var nth = 0; ; nth++) {
            var date = repeat == Repeat.WEEKLY ? first.plusWeeks(nth) : inMonth(nth);
            if (date.isAfter(until)) {
                return dates;
            }
            if (dates.size() == MOST) {
                throw new RefusedException(
                        "That would be more than %d meetings. Choose an earlier last day.".formatted(MOST));
            }
            dates.add(date);
        }
    }

    /** Which weekday of its month the first one is: 1 to 4, or 5 for one that not every month has. */
    public int nth() {
        return (first.getDayOfMonth() - 1) / WEEK + 1;
    }

    private LocalDate inMonth(int months) {
        var month = first.withDayOfMonth(1).plusMonths(months);
        return month.with(
                nth() == FIFTH
                        ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(nth(), first.getDayOfWeek()));
    }
}
