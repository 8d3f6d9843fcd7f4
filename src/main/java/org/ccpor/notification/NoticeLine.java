package org.ccpor.notification;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox.
 *
 * @param court slug; {@code null} if it is about no single court
 * @param courtName short name; empty without a court
 * @param path where its link leads, without a first slash
 * @param by display name of who did it; {@code null} for the clock
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        @Nullable String court,
        String courtName,
        String title,
        String text,
        String path,
        @Nullable String by,
        Instant at,
        boolean read)
        implements Serializable {}
