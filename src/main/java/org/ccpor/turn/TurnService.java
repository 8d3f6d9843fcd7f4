package org.ccpor.turn;

import java.util.List;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is at one court, for those who see it in full. */
@Service
@Transactional(readOnly = true)
@Everyone
public class TurnService {
    private final CourtAccess access;
    private final Turns turns;

    TurnService(CourtAccess access, Turns turns) {
        this.access = access;
        this.turns = turns;
    }

    /**
     * As this card, its plan and its forms stand now, what a card shows first; none for a court that is on no way.
     *
     * @throws AccessDeniedException for a court of others
     */
    public List<Turn> of(CourtCard card) {
        access.mustSee(card.slug(), Matter.COURT);
        return turns.of(card);
    }
}
