package org.ccpor.history;

import java.io.Serializable;
import java.time.Instant;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record, as it was written.
 *
 * @param id grows with time; the place to read on from
 * @param court slug; empty for what belongs to no court
 * @param actor user name
 */
public record HistoryLine(
        long id,
        Instant at,
        String court,
        ChangeKind what,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String actor)
        implements Serializable {

    /** What happened, and why in parentheses; without a full stop. */
    public String sentence() {
        return reason == null || reason.isBlank()
                ? sentenceWithoutReason()
                : sentenceWithoutReason() + " (" + reason.strip() + ")";
    }

    /** The same without why. */
    public String sentenceWithoutReason() {
        return what.sentence(new ChangeValues(subject, before, after));
    }
}
