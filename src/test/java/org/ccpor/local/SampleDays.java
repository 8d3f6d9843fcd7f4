package org.ccpor.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.ccpor.calendar.CourtCalendar;

/** Turns days from today into court days and office hours. */
record SampleDays(CourtCalendar calendar, LocalDate today, ZoneId zone) {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);
    private static final int OFFICE_MINUTES = 450;

    /**
     * The court day nearest to that day. What is past stays past and what is to come stays to come, however long courts are
     * closed in between; for today itself, never an earlier one.
     */
    LocalDate courtDay(int inDays) {
        var wanted = today.plusDays(inDays);
        var before = calendar.onOrBefore(wanted);
        var after = calendar.onOrAfter(wanted);
        if (inDays < 0 && !after.isBefore(today)) {
            return before;
        }
        if (inDays >= 0 && !before.isAfter(today)) {
            return after;
        }
        return ChronoUnit.DAYS.between(before, wanted) < ChronoUnit.DAYS.between(wanted, after) ? before : after;
    }

    /** Days from a date until today; negative for dates to come. */
    double ago(LocalDate date) {
        return ChronoUnit.DAYS.between(date, today);
    }

    /** In office hours of the court day that many days ago; the fraction is the time of day, counted back. */
    Instant instant(double daysAgo) {
        var whole = (int) Math.ceil(daysAgo);
        var minutes = (long) ((whole - daysAgo) * OFFICE_MINUTES);
        return calendar.onOrBefore(today.minusDays(whole))
                .atTime(OFFICE_OPENS.plusMinutes(minutes))
                .atZone(zone)
                .toInstant();
    }
}
