package org.ccpor.export;

import java.util.List;

/**
 * What an export holds, before it becomes a file of some kind.
 *
 * @param file name of the file without its ending
 * @param under lines below the title, such as the filter in words
 * @param made who exported it and when, for the footer
 * @param marking stands at the top of each page and in the first row of each sheet; empty for none
 * @param wide on paper that lies on its side
 */
public record Paper(
        String file, String title, List<String> under, List<Part> parts, String made, String marking, boolean wide) {

    /**
     * One headed table.
     *
     * @param note a sentence above it; may be empty
     * @param empty said in place of no rows
     */
    public record Part(String title, String note, List<String> headers, List<List<String>> rows, String empty) {}

    /** Rows of all tables. */
    public int size() {
        return parts.stream().mapToInt(it -> it.rows().size()).sum();
    }
}
