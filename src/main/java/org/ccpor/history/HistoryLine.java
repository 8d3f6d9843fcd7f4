package org.ccpor.history;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record, as it was written.
 *
 * @param id grows with time; the place to read on from
 * @param court slug; empty for what belongs to no court
 * @param what code of the kind of change, see {@link org.ccpor.base.Change}
 * @param actor user name
 */
public record HistoryLine(
        long id,
        Instant at,
        String court,
        String what,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String actor)
        implements Serializable {}
