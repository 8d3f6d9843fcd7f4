package org.ccpor.board.ui;

import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Phase;

/** What the card's menu can do on its board. */
record CardChoices(BoardScreen screen, CourtCard card) implements CardMenuDialog.Choices {
    @Override
    public void open() {
        screen.open(card);
    }

    @Override
    public void move(Phase to) {
        screen.move(card.slug(), card.phase(), card.version(), to);
    }

    @Override
    public void place(int step) {
        screen.nudge(card.slug(), step);
    }

    @Override
    public void pick() {
        screen.pick(card.slug());
    }
}
