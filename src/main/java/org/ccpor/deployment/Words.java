package org.ccpor.deployment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people in California write them. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private Words() {}

    /** The time when it was today, else day and time. */
    static String when(Instant at, Clock clock) {
        var local = at.atZone(clock.getZone());
        return local.toLocalDate().equals(LocalDate.now(clock)) ? TIME.format(local) : DAY_AND_TIME.format(local);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
