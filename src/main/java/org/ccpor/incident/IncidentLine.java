package org.ccpor.incident;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.acceptance.Area;
import org.ccpor.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is read.
 *
 * @param number such as {@code INC-2026-0007}
 * @param courtName the court's short name
 * @param reportedBy user name
 * @param description what happened; empty for a security incident
 * @param fixBy {@code null} where it comes with the next release
 * @param ticket number in somebody else's system; may be empty
 * @param reference where a security incident is kept; empty otherwise
 * @param version every command carries it
 */
public record IncidentLine(
        UUID id,
        String number,
        String court,
        String courtName,
        String reportedBy,
        Role reporterRole,
        Channel channel,
        Environment environment,
        Area area,
        Priority priority,
        String description,
        String affected,
        String workaround,
        Responsible responsible,
        IncidentState state,
        Times times,
        String ticket,
        String rootCause,
        boolean security,
        String reference,
        String changedBy,
        int version)
        implements Serializable {

    /** When it was what; {@code null} for what has not been. */
    public record Times(
            Instant noticed,
            Instant reported,
            @Nullable Instant acknowledgeBy,
            @Nullable Instant fixBy,
            @Nullable Instant acknowledged,
            @Nullable String acknowledgedBy,
            @Nullable Instant started,
            @Nullable Instant fixed,
            @Nullable Instant verified,
            @Nullable Instant closed)
            implements Serializable {}

    /** What it is about in one line. */
    public String title() {
        return security ? "Security incident, kept elsewhere" : description;
    }

    /** The target that counts now; {@code null} if none does. */
    public @Nullable Instant due() {
        return state == IncidentState.NEW ? times.acknowledgeBy() : state.broken() ? times.fixBy() : null;
    }

    public boolean overdue(Instant now) {
        var due = due();
        return due != null && due.isBefore(now);
    }
}
