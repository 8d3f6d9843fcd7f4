package org.ccpor.provisioning;

import java.io.Serializable;
import java.util.List;
import org.ccpor.base.sheet.Sheet;

/**
 * What a file would do to a list. Nothing of it is stored.
 *
 * @param same rows that say what the list says
 * @param missing users of the own side that the file does not name
 * @param badRows rows with a problem; they are left out
 * @param notes what else to know, such as columns that are not used
 */
public record UserImport(
        Sheet sheet,
        List<UserEntry> adds,
        List<Changed> changes,
        int same,
        List<ListedUser> missing,
        int badRows,
        List<Problem> problems,
        List<String> notes)
        implements Serializable {
    /** A user the file changes. */
    public record Changed(ListedUser before, UserEntry after) implements Serializable {}

    /**
     * What is wrong in one cell.
     *
     * @param line of the file, 1 for the first
     * @param column header as the file writes it
     */
    public record Problem(int line, String column, String sentence) implements Serializable {}

    /** Such as "adds 12, changes 3, removes 0, 4 rows in error". */
    public String words(boolean removing) {
        return "adds %,d, changes %,d, removes %,d, %s"
                .formatted(adds.size(), changes.size(), removing ? missing.size() : 0, rowsInError());
    }

    private String rowsInError() {
        return badRows == 0 ? "no row in error" : "%,d %s in error".formatted(badRows, badRows == 1 ? "row" : "rows");
    }

    /** Removing while rows are unreadable could take away whom they mean. */
    public boolean mayRemove() {
        return badRows == 0 && !missing.isEmpty();
    }

    /** Whether confirming would do anything. */
    public boolean changesAnything(boolean removing) {
        return !adds.isEmpty() || !changes.isEmpty() || removing && mayRemove();
    }
}
