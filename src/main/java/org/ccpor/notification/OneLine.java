package org.ccpor.notification;

/** Cuts and cleans texts so that they fit a column and cannot break out of a line. */
public final class OneLine {
    private OneLine() {}

    /** Line breaks and other control characters become spaces: a title can never add a mail header. */
    public static String of(String text, int longest) {
        return cut(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip(), longest);
    }

    /** At most so many characters; an ellipsis says that there was more. */
    public static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
