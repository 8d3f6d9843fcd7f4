package org.ccpor.golive;

import java.util.Objects;
import org.ccpor.base.Refused;
import org.jspecify.annotations.Nullable;

/** Dates and texts as this feature writes them. */
final class Words {

    private Words() {}

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
