package org.ccpor.overview.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** From days and counts to places in a drawing of {@link #WIDTH} by {@link #HEIGHT}. */
record Scale(LocalDate from, LocalDate to, int most) {
    static final int WIDTH = 1000;
    static final int HEIGHT = 240;

    String at(LocalDate day, double count) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(day), y(count));
    }

    double x(LocalDate day) {
        var all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return (double) WIDTH * ChronoUnit.DAYS.between(from, day) / all;
    }

    double y(double count) {
        return HEIGHT - HEIGHT * count / Math.max(1, most);
    }
}
