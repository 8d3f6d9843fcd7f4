package org.ccpor.deployment.plan;

import org.ccpor.base.TypedText;
import org.jspecify.annotations.Nullable;

/** What may be typed: trimmed, not blank, not endless. The sentence never echoes the input. */
public final class Texts {
    static final int LONG = 2_000;
    static final int SHORT = 120;
    /** What history keeps as the subject of a line. */
    static final int SUBJECT = 500;

    private Texts() {}

    /** @throws RefusedException if it is empty or longer than 2,000 characters */
    public static String required(@Nullable String text, String what) {
        return TypedText.required(text, what, LONG);
    }

    static String subject(@Nullable String text, String what) {
        return TypedText.required(text, what, SUBJECT);
    }

    /** @throws RefusedException if it is longer than 2,000 characters */
    public static @Nullable String optional(@Nullable String text, String what) {
        return TypedText.optional(text, what, LONG);
    }

    static @Nullable String name(@Nullable String text, String what) {
        return TypedText.optional(text, what, SHORT);
    }
}
