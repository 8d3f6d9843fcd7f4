package org.ccpor.court;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ccpor.base.RefusedException;

/** What a person typed into a one-line field: trimmed and checked, every script and emoji allowed. */
final class Entry {
    /** Control characters, and those that turn the direction of the text around them: they make a name lie. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private Entry() {}

    /** @throws RefusedException if blank, too long or with invisible control characters */
    static String required(String label, String typed, int maxLength) {
        var text = optional(label, typed, maxLength);
        if (text.isEmpty()) {
            throw new RefusedException("Fill in the %s.".formatted(label));
        }
        return text;
    }

    /** @throws RefusedException if too long or with invisible control characters */
    static String optional(String label, String typed, int maxLength) {
        var text = typed.strip();
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new RefusedException("The %s is too long: at most %d characters.".formatted(label, maxLength));
        }
        if (DECEPTIVE.matcher(text).find()) {
            throw new RefusedException(
                    "The %s holds invisible control characters; type it again without them.".formatted(label));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
