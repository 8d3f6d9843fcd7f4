package org.ccpor.deployment;

import java.util.List;
import java.util.Optional;
import org.ccpor.identity.Unfiltered;

/** Reads cards for the board's snapshot: who uses it applies {@link CourtCard#asSeenBy}. */
@Unfiltered
public interface CourtCards {
    /** Every court, in at most three statements and one for each kind of badge. */
    List<CourtCard> all();

    /** One court again after it changed, in the same number of statements whatever the number of viewers. */
    Optional<CourtCard> one(String court);
}
