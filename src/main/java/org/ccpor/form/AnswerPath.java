package org.ccpor.form;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands in a form: at a question ({@code ppm}), at a row of a table ({@code scanners/<row>}), or at a
 * question of a row ({@code scanners/<row>/ppm}). The text is what is stored and what screens carry; it is taken apart
 * here and nowhere else.
 *
 * @param top the question, or the table that the row belongs to
 * @param row id of the row; {@code null} for a question that stands in no table
 * @param field the question of the row; {@code null} for the row itself
 */
public record AnswerPath(
        String top, @Nullable String row, @Nullable String field) implements Serializable {
    private static final String SEPARATOR = "/";
    private static final int STEPS = 3;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");
    private static final Pattern ROW = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** Takes any text apart, also one that no form can have: it leads to no question then. */
    public static AnswerPath of(String text) {
        var steps = text.split(SEPARATOR, STEPS);
        return new AnswerPath(steps[0], steps.length > 1 ? steps[1] : null, steps.length > 2 ? steps[2] : null);
    }

    /** A row of a table. */
    public static AnswerPath ofRow(String table, String row) {
        return new AnswerPath(table, row, null);
    }

    /** A question of the same row; outside of tables, of the form. */
    public AnswerPath beside(String question) {
        return row == null ? new AnswerPath(question, null, null) : new AnswerPath(top, row, question);
    }

    /** The row that it is or stands in; outside of tables, the question itself. */
    public AnswerPath line() {
        return new AnswerPath(top, row, null);
    }

    /** The table that it stands in; outside of tables, the question itself. */
    public AnswerPath table() {
        return new AnswerPath(top, null, null);
    }

    /** Whether it is a row as a whole. */
    public boolean isRow() {
        return row != null && field == null;
    }

    /** Whether it is a question of a row. */
    public boolean inRow() {
        return field != null;
    }

    /** Whether that path is this one or, for a table or a row, one below it. */
    public boolean holds(String path) {
        var text = toString();
        return path.startsWith(text) && (path.length() == text.length() || path.startsWith(SEPARATOR, text.length()));
    }

    /** Whether an answer can be stored there: names and ids of the length and the characters that the table takes. */
    public boolean wellFormed() {
        return NAME.matcher(top).matches()
                && (row == null || ROW.matcher(row).matches())
                && (field == null || NAME.matcher(field).matches());
    }

    /** The name of the question in the bundle of words: {@code scanners.ppm} for any row. */
    public String key() {
        return field == null ? top : top + "." + field;
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return row == null ? top : top + SEPARATOR + row + (field == null ? "" : SEPARATOR + field);
    }
}
