package org.ccpor.turn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Unfiltered;

/** Whose turn it is, read for the board's snapshot: who shows it asks first what a viewer may see. What a card shows comes first. */
@Unfiltered
public interface Turns {
    /** Of all courts by slug, in one statement and one for each feature that has turns. */
    Map<String, List<Turn>> all(Collection<CourtCard> cards);

    /** Of one court. */
    List<Turn> of(CourtCard card);
}
