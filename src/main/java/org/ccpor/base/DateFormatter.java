package org.ccpor.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times on screens, as people in California write them. */
public final class DateFormatter {
    private static final int FAR = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private DateFormatter() {}

    /** With its year, such as "Jan 8, 2027"; empty without a date. */
    public static String full(@Nullable LocalDate date) {
        return date == null ? "" : FULL.format(date);
    }

    /** With weekday and year, such as "Friday, Jan 8, 2027". */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Within a week, such as "Fri, Jan 8". */
    public static String near(LocalDate date) {
        return NEAR.format(date);
    }

    /** In a sentence, such as "Friday, January 8, 2027". */
    public static String inWords(LocalDate date) {
        return IN_WORDS.format(date);
    }

    /** Such as "Jan 8"; with its year when it is not within about ten months. Empty without a date. */
    public static String brief(@Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            return "";
        }
        return (Math.abs(ChronoUnit.DAYS.between(today, date)) > FAR ? FULL : DAY).format(date);
    }

    /** A moment in the clock's zone: "10:42 AM" today, else "Nov 6, 10:42 AM". */
    public static String moment(Instant at, Clock clock) {
        var local = at.atZone(clock.getZone());
        var today = LocalDate.now(clock);
        var time = TIME.format(local);
        return local.toLocalDate().equals(today) ? time : brief(local.toLocalDate(), today) + ", " + time;
    }

    /** The time of a moment in the clock's zone, such as "2:06 PM". */
    public static String time(Instant at, Clock clock) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    /** A time of day, such as "2:06 PM". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** The day of a moment in the clock's zone. */
    public static LocalDate day(Instant at, Clock clock) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** Days before or after a date: "T-47", "Today", "T+9". */
    public static String tMinus(LocalDate date, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return "Today";
        }
        return days > 0 ? "T-" + days : "T+" + -days;
    }
}
