package org.ccpor.deployment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a form did, so that reopening or undoing can take it back.
 *
 * @param closed ids of the items it accepted or completed
 * @param factsBefore what scope had decided before; {@code null} if the form decided nothing new
 * @param factsAfter what it decided; {@code null} if nothing new
 * @param steps what became of those items, by id; known to who accepted it alone
 */
public record FormOutcome(
        List<String> closed,
        @Nullable Facts factsBefore,
        @Nullable Facts factsAfter,
        Map<String, ItemStanding.Step> steps) {

    /** Nothing beyond the form itself. */
    public static final FormOutcome NOTHING = new FormOutcome(List.of(), null, null, Map.of());
}
