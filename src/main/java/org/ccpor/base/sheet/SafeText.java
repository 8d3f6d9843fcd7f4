package org.ccpor.base.sheet;

/** Texts a spreadsheet would take for a formula get an apostrophe before them on the way out, and lose it on the way in. */
final class SafeText {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private SafeText() {}

    static String write(String text) {
        return formula(text) ? "'" + text : text;
    }

    static String read(String cell) {
        var text = cell.strip();
        return text.startsWith("'") && formula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
