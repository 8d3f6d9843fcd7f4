package org.ccpor.base.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * A table as it was typed.
 *
 * @param headers texts of the first line that is not empty
 */
public record Sheet(List<String> headers, List<Line> lines) implements Serializable {
    /** Lines below the headers that a file may have. */
    public static final int MAX_LINES = 20_000;

    /** Columns that a file may have. */
    public static final int MAX_COLUMNS = 200;

    /**
     * One line; empty ones are left out.
     *
     * @param number as a text editor or spreadsheet counts, 1 for the first line of the file
     */
    public record Line(int number, List<String> cells) implements Serializable {
        /** Text of that column; empty if the line is shorter. */
        public String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
