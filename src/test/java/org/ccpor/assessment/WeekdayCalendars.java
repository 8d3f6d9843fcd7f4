package org.ccpor.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccpor.calendar.Closure;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;

/** Calendars that know weekends only. */
public final class WeekdayCalendars implements CourtCalendars, CourtCalendar {
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
                ? Optional.of(new Closure(date, "Weekend"))
                : Optional.empty();
    }

    @Override
    public LocalDate onOrBefore(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate onOrAfter(LocalDate date) {
        return isCourtDay(date) ? date : onOrAfter(date.plusDays(1));
    }

    @Override
    public int courtDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isCourtDay)
                .count();
    }

    @Override
    public GoLiveCheck checkGoLive(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
