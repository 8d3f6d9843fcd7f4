package org.ccpor.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's calendar address, without its secret.
 *
 * @param kinds what it carries
 * @param mine only courts the person serves or looks after
 * @param used when a calendar program last asked; {@code null} for never
 */
public record FeedLine(
        UUID id,
        String name,
        Set<EventKind> kinds,
        boolean mine,
        Instant made,
        @Nullable Instant used) implements Serializable {}
