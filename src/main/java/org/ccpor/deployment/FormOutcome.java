package org.ccpor.deployment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a form did, so that reopening can undo it.
 *
 * @param closed ids of the items it accepted or completed
 * @param factsBefore what scope had decided before; {@code null} if the form decided nothing new
 * @param factsAfter what it decided; {@code null} if nothing new
 */
public record FormOutcome(
        List<String> closed,
        @Nullable Facts factsBefore,
        @Nullable Facts factsAfter) {

    /** Nothing beyond the form itself. */
    public static final FormOutcome NOTHING = new FormOutcome(List.of(), null, null);
}
