package org.ccpor.deployment;

import org.ccpor.base.Refused;
import org.jspecify.annotations.Nullable;

/** What may be typed: trimmed, not blank, not endless. The sentence never echoes the input. */
final class Texts {
    static final int LONG = 2_000;
    static final int SHORT = 120;
    /** What history keeps as the subject of a line. */
    static final int SUBJECT = 500;

    private Texts() {}

    static String required(@Nullable String text, String what) {
        var trimmed = optional(text, what);
        if (trimmed == null) {
            throw new Refused("Say " + what + "; it cannot be empty.");
        }
        return trimmed;
    }

    static String subject(@Nullable String text, String what) {
        var trimmed = required(text, what);
        return String.valueOf(shortened(trimmed, what, SUBJECT));
    }

    static @Nullable String optional(@Nullable String text, String what) {
        return shortened(text, what, LONG);
    }

    static @Nullable String name(@Nullable String text, String what) {
        return shortened(text, what, SHORT);
    }

    private static @Nullable String shortened(@Nullable String text, String what, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var trimmed = text.strip();
        if (trimmed.length() > most) {
            throw new Refused(
                    "Shorten %s: it has %,d characters, at most %,d fit.".formatted(what, trimmed.length(), most));
        }
        return trimmed;
    }
}
