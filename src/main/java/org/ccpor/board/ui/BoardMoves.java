package org.ccpor.board.ui;

import java.util.function.Consumer;
import org.ccpor.base.Refused;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.MoveCheck;
import org.ccpor.deployment.MoveDone;
import org.ccpor.deployment.PhaseMoves;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Moving a card, the same way for drag, menu, keys and the gate dialog: ask the gate first, move with the phase and
 * version the person saw, offer undo.
 */
class BoardMoves {
    private final PhaseMoves moves;
    private final Screen screen;

    /** What a move needs from the screen it was asked on. */
    interface Screen {
        /** Says why nothing happened; the card keeps its place. */
        void refuse(String sentence);

        /** Offers undo for a few seconds and keeps the focus on the card. */
        void moved(MoveDone done, String court, Runnable undo);

        /** Shows what the gate misses or asks why; calls back with the reason, or with none when nothing is missing. */
        void ask(MoveCheck check, String court, Consumer<@Nullable String> go);

        /** The move was undone. */
        void undone(MoveDone done, String court);
    }

    BoardMoves(PhaseMoves moves, Screen screen) {
        this.moves = moves;
        this.screen = screen;
    }

    void move(CourtCard card, Phase from, int version, Phase to) {
        var slug = card.slug();
        try {
            var check = moves.check(slug, to);
            if (check.refusal() != null) {
                screen.refuse(check.refusal());
            } else if (check.reasonNeeded()) {
                screen.ask(check, card.court(), reason -> carryOut(card, from, version, to, reason));
            } else {
                carryOut(card, from, version, to, null);
            }
        } catch (Refused refused) {
            screen.refuse(refused.sentence());
        }
    }

    private void carryOut(CourtCard card, Phase from, int version, Phase to, @Nullable String reason) {
        try {
            var done = moves.move(card.slug(), to, from, version, reason);
            if (done.changed()) {
                screen.moved(done, card.court(), () -> undo(done, card.court()));
            }
        } catch (Refused refused) {
            screen.refuse(refused.sentence());
        }
    }

    private void undo(MoveDone done, String court) {
        try {
            moves.undo(done);
            screen.undone(done, court);
        } catch (Refused refused) {
            screen.refuse(refused.sentence());
        }
    }
}
