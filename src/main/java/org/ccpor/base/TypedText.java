package org.ccpor.base;

import org.jspecify.annotations.Nullable;

/** What somebody typed: trimmed and not endless. The sentences never echo it. */
public final class TypedText {
    private TypedText() {}

    /** @throws RefusedException if nothing was typed, or more than {@code most} characters; {@code what} names it, such as "a reason" */
    public static String required(@Nullable String typed, String what, int most) {
        var text = optional(typed, what, most);
        if (text == null) {
            throw new RefusedException("Say " + what + "; it cannot be empty.");
        }
        return text;
    }

    /**
     * {@code null} if nothing was typed.
     *
     * @throws RefusedException if there are more than {@code most} characters
     */
    public static @Nullable String optional(@Nullable String typed, String what, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > most) {
            throw new RefusedException(tooLong(text, what, most));
        }
        return text;
    }

    /** How much there is and how much fits. */
    public static String tooLong(String text, String what, int most) {
        return "Shorten %s: it has %,d characters, at most %,d fit.".formatted(what, text.length(), most);
    }
}
