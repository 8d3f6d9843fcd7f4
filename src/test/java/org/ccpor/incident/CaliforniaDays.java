package org.ccpor.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.ccpor.calendar.Closure;
import org.ccpor.calendar.CourtCalendar;

/** Weekdays but Thanksgiving 2026 and the Friday after it, from 8:00 to 17:00 in California. */
final class CaliforniaDays implements CourtCalendar {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final CourtTime TIME =
            new CourtTime(new CaliforniaDays(), new CourtHours(LocalTime.of(8, 0), LocalTime.of(17, 0)), ZONE);
    private static final Map<LocalDate, String> HOLIDAYS = Map.of(
            LocalDate.of(2026, 11, 26), "Thanksgiving Day", LocalDate.of(2026, 11, 27), "Day after Thanksgiving");

    @Override
    public Optional<Closure> closureOn(LocalDate date) {
        if (date.getDayOfWeek().getValue() > 5) {
            return Optional.of(new Closure(date, "Weekend"));
        }
        return Optional.ofNullable(HOLIDAYS.get(date)).map(it -> new Closure(date, it));
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
        return (int)
                from.datesUntil(to).filter(it -> isCourtDay(it.plusDays(1))).count();
    }

    @Override
    public GoLiveCheck checkGoLive(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
