package org.ccpor.court;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the stable name of a court in URLs: {@code San Mateo} becomes {@code san-mateo}. */
final class CourtSlug {
    private static final int MAX_LENGTH = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private CourtSlug() {}

    /** Only a-z, 0-9 and single dashes; empty if the name has no Latin letter or digit. */
    static String of(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var dashed = OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        var trimmed = EDGES.matcher(dashed).replaceAll("");
        return trimmed.length() <= MAX_LENGTH
                ? trimmed
                : EDGES.matcher(trimmed.substring(0, MAX_LENGTH)).replaceAll("");
    }
}
