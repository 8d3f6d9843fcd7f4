package org.ccpor.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in sentences, as people in California write them. */
final class Dates {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

    private Dates() {}

    static String full(LocalDate date) {
        return FULL.format(date);
    }
}
