package org.ccpor.board.ui;

import java.util.Arrays;
import java.util.List;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandMenuDialog;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Phase;

/** Everything a drag can do with a card of a board, without dragging: for keyboard, screen reader and thumb. */
record CardCommand(BoardPanel screen, boolean coordinates, Command<CourtCard> assign) {
    CommandMenuDialog<CourtCard> menu(CourtCard card) {
        var menu = new CommandMenuDialog<>(card.court(), card, () -> {})
                .offer(List.of(Command.of("Open the court", screen::open), assign))
                .offer("Move to phase", phases(), "phase-bar")
                .offer("Place in the column", List.of(place("Move up", -1), place("Move down", 1)))
                .offer(
                        "Several courts at once",
                        List.of(Command.<CourtCard>of("Select or unselect this card", it -> screen.pick(it.slug()))
                                .when(_ -> coordinates)));
        menu.addClassName("card-menu-dialog");
        return menu;
    }

    private List<Command<CourtCard>> phases() {
        return Arrays.stream(Phase.values())
                .map(to -> Command.<CourtCard>of(to.label(), it -> screen.move(it.slug(), it.phase(), it.version(), to))
                        .heldWhen(it -> to == it.phase())
                        .when(this::moves))
                .toList();
    }

    private Command<CourtCard> place(String label, int step) {
        return Command.<CourtCard>of(label, it -> screen.nudge(it.slug(), step)).when(this::moves);
    }

    private boolean moves(CourtCard card) {
        return coordinates && card.state() == CardState.ACTIVE;
    }
}
