package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.MoveCheck;
import org.ccpor.deployment.MoveDone;
import org.ccpor.deployment.PhaseMoves;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Moves the open court to another phase by the same rule as the board, and offers undo. */
@SpringComponent
class CourtMoves {
    private final PhaseMoves moves;
    private final DeploymentReader reader;
    private final ItemCommand commands;
    private final CourtWatch watch;

    CourtMoves(PhaseMoves moves, DeploymentReader reader, ItemCommand commands, CourtWatch watch) {
        this.moves = moves;
        this.reader = reader;
        this.commands = commands;
        this.watch = watch;
    }

    void move(CourtCard card, Phase to, Runnable done) {
        new BoardMoves(moves, new Place(done)).move(card, card.phase(), card.version(), to);
    }

    /** Keeps the gate dialog open while a move is refused, so that its reason is not lost. */
    private final class Place implements BoardMoves.Screen {
        private final Runnable changed;
        private @Nullable GateDialog gate;

        Place(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public void refuse(String sentence) {
            if (gate != null && gate.isOpened()) {
                gate.refuse(sentence);
            } else {
                Notices.refused(sentence);
            }
        }

        @Override
        public void moved(MoveDone done, String court, Runnable undo) {
            Notices.done(court + " moved to " + done.to().label() + ".", undo);
            changed.run();
        }

        @Override
        public void ask(MoveCheck check, String court, Consumer<@Nullable String> go) {
            gate = new GateDialog(check, court, reader, commands, watch, go);
            gate.open();
        }

        @Override
        public void undone(MoveDone done, String court) {
            Notices.info(court + " is back in " + done.from().label() + ".");
            changed.run();
        }
    }
}
