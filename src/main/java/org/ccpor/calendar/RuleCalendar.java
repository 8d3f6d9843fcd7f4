package org.ccpor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Court days from three things: weekends, the observed holidays, and extra closures. Immutable. */
final class RuleCalendar implements CourtCalendar {
    private final NavigableMap<LocalDate, String> closedWeekdays = new TreeMap<>();

    private final @Nullable CourtCalendar state;

    /** Where a holiday and a closure meet, the holiday gives the name. */
    RuleCalendar(Map<LocalDate, String> holidays, Map<LocalDate, String> closures) {
        this(holidays, closures, null);
    }

    /** @param state calendar of the state's courts, for a court that does not follow it and is warned of its closures */
    RuleCalendar(Map<LocalDate, String> holidays, Map<LocalDate, String> closures, @Nullable CourtCalendar state) {
        this.state = state;
        closedWeekdays.putAll(closures);
        closedWeekdays.putAll(holidays);
        closedWeekdays.keySet().removeIf(RuleCalendar::isWeekend);
    }

    @Override
    public Optional<Closure> closureOn(LocalDate date) {
        if (isWeekend(date)) {
            return Optional.of(new Closure(date, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US)));
        }
        return Optional.ofNullable(closedWeekdays.get(date)).map(name -> new Closure(date, name));
    }

    @Override
    public LocalDate onOrBefore(LocalDate date) {
        var day = date;
        while (!isCourtDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Override
    public LocalDate onOrAfter(LocalDate date) {
        var day = date;
        while (!isCourtDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Override
    public int courtDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -courtDaysBetween(to, from);
        }
        var weekdays = weekdaysUpTo(to) - weekdaysUpTo(from);
        var closed = closedWeekdays.subMap(from, false, to, true).size();
        return Math.toIntExact(weekdays - closed);
    }

    @Override
    public GoLiveCheck checkGoLive(LocalDate date) {
        return new GoLiveRule(this, state).check(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Mondays to Fridays from a fixed Monday up to and including the date. */
    private static long weekdaysUpTo(LocalDate date) {
        var days = date.toEpochDay() + 3; // 1970-01-01 was a Thursday
        return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L) + 1, 5);
    }
}
