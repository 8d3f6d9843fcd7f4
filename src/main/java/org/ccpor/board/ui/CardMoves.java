package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.MoveDone;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Moving a card, the same way for drag, menu, keys and the court's page: ask the gate first, move with the phase and
 * version the person saw, offer undo.
 */
@SpringComponent
public class CardMoves {
    private final PhaseMoveService moves;
    private final MoveQuestion question;

    CardMoves(PhaseMoveService moves, MoveQuestion question) {
        this.moves = moves;
        this.question = question;
    }

    /**
     * Moves it, or says why not.
     *
     * @param from the phase the person saw, and {@code version} the card's version
     * @param told hears what happened, after the move and after its undo
     */
    public void move(CourtCard card, Phase from, int version, Phase to, Consumer<String> told) {
        var asked = new AtomicReference<MoveQuestion.@Nullable Asked>();
        try {
            var check = moves.check(card.slug(), to);
            if (check.refusal() != null) {
                Notices.refused(check.refusal());
            } else if (check.reasonNeeded()) {
                asked.set(question.ask(
                        check, card.court(), reason -> carryOut(card, from, version, to, reason, told, asked.get())));
            } else {
                carryOut(card, from, version, to, null, told, null);
            }
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        }
    }

    private void carryOut(
            CourtCard card,
            Phase from,
            int version,
            Phase to,
            @Nullable String reason,
            Consumer<String> told,
            MoveQuestion.@Nullable Asked asked) {
        try {
            var done = moves.move(card.slug(), to, from, version, reason);
            if (done.changed()) {
                var words = card.court() + " moved to " + done.to().label() + ".";
                Notices.done(words, () -> undo(done, card.court(), told));
                told.accept(words);
            }
        } catch (RefusedException refused) {
            if (asked != null && asked.isOpened()) {
                asked.refuse(refused.sentence());
            } else {
                Notices.refused(refused.sentence());
            }
        }
    }

    private void undo(MoveDone done, String court, Consumer<String> told) {
        try {
            moves.undo(done);
            var words = court + " is back in " + done.from().label() + ".";
            Notices.info(words);
            told.accept(words);
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        }
    }
}
