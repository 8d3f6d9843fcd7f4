package org.ccpor.court;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Originating agency identifiers: nine characters, CA first (domain F5). The shape is common knowledge, not confirmed by a
 * source, so that a wrong one is worth a warning and no more.
 */
public final class Ori {
    private static final Pattern SHAPE = Pattern.compile("^CA[0-9A-Z]{7}$");

    private Ori() {}

    /** In capitals, without spaces around it. */
    public static String tidy(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether it has the shape of an ORI, in whatever case. */
    public static boolean looksRight(String typed) {
        return SHAPE.matcher(tidy(typed)).matches();
    }

    /** What is odd and how to fix it; does not repeat what was typed. */
    public static String warning() {
        return "An ORI usually has nine characters: CA, then seven letters or digits. Please check it.";
    }
}
