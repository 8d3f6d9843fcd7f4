package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
