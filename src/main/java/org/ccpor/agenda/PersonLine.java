package org.ccpor.agenda;

import java.io.Serializable;
import java.util.UUID;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at a meeting.
 *
 * @param court slug; {@code null} for the team
 * @param who role or name
 */
public record PersonLine(
        UUID id, UUID meeting, @Nullable String court, Party party, String who, AttendanceStatus came, int version)
        implements Serializable {}
