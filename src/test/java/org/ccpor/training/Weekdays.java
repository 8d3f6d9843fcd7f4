package org.ccpor.training;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccpor.calendar.Closure;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;

/** Calendars that know weekends and Christmas. */
final class Weekdays implements CourtCalendars, CourtCalendar {
    static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

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
        if (date.equals(CHRISTMAS)) {
            return Optional.of(new Closure(date, "Christmas Day"));
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? Optional.of(new Closure(date, "Weekend"))
                : Optional.empty();
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
        throw new UnsupportedOperationException();
    }

    @Override
    public GoLiveCheck checkGoLive(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
