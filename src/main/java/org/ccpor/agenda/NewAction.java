package org.ccpor.agenda;

import java.time.LocalDate;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an action.
 *
 * @param court slug; {@code null} for the team's own
 * @param who role or name; may be empty
 */
public record NewAction(
        @Nullable String court,
        Party party,
        String who,
        String text,
        @Nullable LocalDate due) {}
