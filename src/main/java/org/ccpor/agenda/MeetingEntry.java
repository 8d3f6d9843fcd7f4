package org.ccpor.agenda;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a meeting, apart from its day.
 *
 * @param courts slugs; empty if {@code early}
 * @param early for all courts that are in Planning or Scope when it is held
 * @param start local time in the courts' zone; {@code null} if not given yet, as {@code end}
 * @param link address of a call; no passwords
 */
public record MeetingEntry(
        MeetingKind kind,
        String title,
        Set<String> courts,
        boolean early,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        String link,
        String agenda) {}
