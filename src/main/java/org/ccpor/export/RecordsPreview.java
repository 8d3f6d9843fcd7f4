package org.ccpor.export;

import java.io.Serializable;
import java.util.List;

/**
 * What a package of public records would hold.
 *
 * @param warnings texts of those days that somebody kept after a warning about party data
 */
public record RecordsPreview(List<Held> held, List<Kept> kept, int warnings) implements Serializable {
    /** A table in it; {@code internal} columns are to be looked at before they go out. */
    public record Held(String title, int rows, List<String> internal) implements Serializable {}

    /** What is kept back, and why. */
    public record Kept(String what, String why, int rows) implements Serializable {}
}
