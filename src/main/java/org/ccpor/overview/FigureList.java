package org.ccpor.overview;

import java.util.List;

/**
 * What a figure counts, as a table; a row may be about a court.
 *
 * @param columns names of the columns
 * @param empty sentence in place of no rows
 */
public record FigureList(List<String> columns, List<Row> rows, String empty) {

    /** @param slug of the court; empty where the row is about none */
    public record Row(String slug, List<String> cells) {
        static Row of(String slug, String... cells) {
            return new Row(slug, List.of(cells));
        }
    }
}
