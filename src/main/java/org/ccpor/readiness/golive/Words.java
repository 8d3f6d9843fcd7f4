package org.ccpor.readiness.golive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.ccpor.base.Refused;
import org.jspecify.annotations.Nullable;

/** Dates and texts as this feature writes them. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** @throws Refused if nothing was typed or too much */
    static String required(@Nullable String typed, String what, int most) {
        var text = optional(typed, what, most);
        if (text == null) {
            throw new Refused("Say " + what + ".");
        }
        return Objects.requireNonNull(text);
    }

    static @Nullable String optional(@Nullable String typed, String what, int most) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > most) {
            throw new Refused(
                    "Shorten %s: it has %,d characters, at most %,d fit.".formatted(what, text.length(), most));
        }
        return text.isEmpty() ? null : text;
    }
}
