package org.ccpor.turn;

import java.time.LocalDate;
import java.util.Optional;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The one turn that a card shows: whoever ends its oldest blocker, else whoever acts next; when nothing is left to do, the
 * team sets the go-live date, moves the court on, or closes it.
 */
public final class TurnRule {
    private TurnRule() {}

    /** Empty for a court that is on no way. */
    public static Optional<Turn> of(CourtCard card) {
        var blocker = card.blocker();
        if (blocker != null) {
            return Optional.of(turn(card, blocker.party(), null, blocker.needed(), null));
        }
        var next = card.next();
        if (next != null) {
            return Optional.of(turn(card, next.acts(), next.assignee(), next.title(), next.due()));
        }
        return rest(card).map(it -> turn(card, Party.TEAM, null, it, null));
    }

    private static Optional<String> rest(CourtCard card) {
        if (card.total() == 0) {
            // There is no plan, or this viewer knows nothing of it.
            return Optional.empty();
        }
        return switch (card.state()) {
            case LIVE -> Optional.of("Close the court");
            case ACTIVE ->
                Optional.of(
                        card.goLive() == null
                                ? "Set the go-live date"
                                : card.phase()
                                        .next()
                                        .map(Phase::label)
                                        .map("Move to "::concat)
                                        .orElse("Close the court"));
            case CANDIDATE, ON_HOLD, CLOSED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Of the team it is the assignee's, else the analyst's. */
    private static Turn turn(
            CourtCard card, Party who, @Nullable String assignee, String title, @Nullable LocalDate due) {
        var person = assignee == null ? card.analyst() : assignee;
        return new Turn(card.slug(), who, who == Party.TEAM ? person : null, title, due);
    }
}
