package org.ccpor.acceptance;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A result to log.
 *
 * @param seen revision of the case as the tester saw it
 * @param defect opened by a failure; {@code null} if it is a known defect that is still open
 * @param confirmed the tester says that texts the party-data guard stopped at hold no party data
 */
public record LoggedResult(
        String caseId,
        Result result,
        String note,
        long seen,
        @Nullable NewDefect defect,
        boolean confirmed) implements Serializable {

    /** A defect to open. */
    public record NewDefect(Priority priority, String title, String owner) implements Serializable {}

    /** The same over what somebody else logged meanwhile. */
    public LoggedResult over(long revision) {
        return new LoggedResult(caseId, result, note, revision, defect, confirmed);
    }

    /** The same, confirmed to hold no party data. */
    public LoggedResult keep() {
        return new LoggedResult(caseId, result, note, seen, defect, true);
    }
}
