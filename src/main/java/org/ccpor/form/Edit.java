package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to save.
 *
 * @param value {@code null} takes the answer away; for a row's path, the whole row
 * @param seenRevision revision of the answer the person saw; 0 if there was none
 * @param confirmed the person says that a text the party-data guard stopped at holds no party data
 */
public record Edit(String path, @Nullable String value, long seenRevision, boolean confirmed) implements Serializable {

    /**
     * What became of one {@link Edit}.
     *
     * @param path as in the edit
     */
    public sealed interface Saved extends Serializable {
        /** Path as in the edit. */
        String path();

        /** Stored. */
        record Stored(String path, long revision, Instant at) implements Saved {}

        /** Somebody else answered meanwhile; nothing was stored. Saving again with {@code revision} means mine. */
        record Conflict(String path, @Nullable String theirs, long revision, String by, Instant at) implements Saved {}

        /** The party-data guard stopped; nothing was stored. Saving again with {@code confirmed} keeps it. */
        record Held(String path, List<String> reasons) implements Saved {}

        /** Not stored, and why: too long, not this person's question, handed in meanwhile. */
        record Refusal(String path, String sentence) implements Saved {}
    }
}
