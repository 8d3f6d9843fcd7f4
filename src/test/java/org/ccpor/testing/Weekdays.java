package org.ccpor.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccpor.calendar.Closure;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;

/**
 * Calendars that know weekends and no holidays but those they are told; every court has the same.
 *
 * @param closed names of closed weekdays
 */
public record Weekdays(Map<LocalDate, String> closed) implements CourtCalendars, CourtCalendar {
    /** Weekends only. */
    public Weekdays() {
        this(Map.of());
    }

    @Override
    public CourtCalendar of(String court) {
        return this;
    }

    @Override
    public CourtCalendar statewide() {
        return this;
    }

    @Override
    public List<Closure> holidays(int year) {
        return List.of();
    }

    @Override
    public Optional<Closure> closureOn(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? Optional.of(new Closure(date, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                : Optional.ofNullable(closed.get(date)).map(it -> new Closure(date, it));
    }

    @Override
    public LocalDate onOrBefore(LocalDate date) {
        return isCourtDay(date) ? date : onOrBefore(date.minusDays(1));
    }

    @Override
    public LocalDate onOrAfter(LocalDate date) {
        return isCourtDay(date) ? date : onOrAfter(date.plusDays(1));
    }

    @Override
    public int courtDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -courtDaysBetween(to, from)
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isCourtDay)
                        .count();
    }

    @Override
    public GoLiveCheck checkGoLive(LocalDate date) {
        var refusal = closureOn(date).map(it -> "Closed on " + it.name());
        return new GoLiveCheck(
                refusal,
                refusal.isEmpty() ? List.of() : List.of(onOrBefore(date), onOrAfter(date)),
                date.getDayOfWeek() == DayOfWeek.FRIDAY ? List.of("It is a Friday.") : List.of());
    }
}
