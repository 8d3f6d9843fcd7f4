package org.ccpor.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed at a meeting that somebody does.
 *
 * @param court slug; {@code null} for the team's own
 * @param party the side that does it
 * @param who role or name; may be empty
 */
public record ActionLine(
        UUID id,
        UUID meeting,
        @Nullable String court,
        Party party,
        String who,
        String text,
        @Nullable LocalDate due,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        int version)
        implements Serializable {
    public boolean done() {
        return doneAt != null;
    }
}
