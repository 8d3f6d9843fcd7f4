package org.ccpor.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ccpor.calendar.CourtCalendar;

/**
 * Time that passes only while a court works: court hours of its court days. Pure.
 *
 * @param zone the courts' zone
 */
record CourtTime(CourtCalendar calendar, CourtHours hours, ZoneId zone) {
    /** When so much court time has passed. */
    Instant after(Instant from, Duration courtTime) {
        var left = courtTime;
        for (var day = day(from); ; day = day.plusDays(1)) {
            var worked = worked(day, from, end(day));
            if (worked.compareTo(left) >= 0 && !worked.isZero()) {
                return later(from, start(day)).plus(left);
            }
            left = left.minus(worked);
        }
    }

    /** Court time from one moment to a later one; negative if it is earlier. */
    Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        var sum = Duration.ZERO;
        var last = day(to);
        for (var day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(worked(day, from, to));
        }
        return sum;
    }

    /** When the court works next; empty while it works. */
    Optional<Instant> restsUntil(Instant now) {
        var today = day(now);
        if (calendar.isCourtDay(today) && !now.isBefore(start(today)) && now.isBefore(end(today))) {
            return Optional.empty();
        }
        var next = calendar.isCourtDay(today) && now.isBefore(start(today))
                ? today
                : calendar.onOrAfter(today.plusDays(1));
        return Optional.of(start(next));
    }

    private Duration worked(LocalDate day, Instant from, Instant to) {
        if (!calendar.isCourtDay(day)) {
            return Duration.ZERO;
        }
        var begin = later(from, start(day));
        var finish = to.isBefore(end(day)) ? to : end(day);
        return begin.isBefore(finish) ? Duration.between(begin, finish) : Duration.ZERO;
    }

    private Instant start(LocalDate day) {
        return at(day, hours.opens());
    }

    private Instant end(LocalDate day) {
        return at(day, hours.closes());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
