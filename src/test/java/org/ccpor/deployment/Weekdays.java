package org.ccpor.deployment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccpor.calendar.Closure;
import org.ccpor.calendar.CourtCalendar;

/** A calendar that knows weekends only. */
final class Weekdays implements CourtCalendar {
    @Override
    public Optional<Closure> closureOn(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of(new Closure(date, "Saturday"));
            case SUNDAY -> Optional.of(new Closure(date, "Sunday"));
            default -> Optional.empty();
        };
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
