package org.ccpor.collaboration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as people read it.
 *
 * @param author user name
 * @param text plain text, where {@code @name} names a person; empty if it was deleted
 * @param deletedBy name of who deleted it
 * @param version to hand back with a change
 */
public record CommentLine(
        long id,
        String court,
        CommentPlace place,
        String author,
        String authorName,
        String text,
        Instant written,
        @Nullable Instant edited,
        @Nullable Instant deleted,
        @Nullable String deletedBy,
        int version) {}
