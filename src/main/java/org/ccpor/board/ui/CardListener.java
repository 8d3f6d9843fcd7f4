package org.ccpor.board.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.board.ui.CardModel.CardPerson;
import org.ccpor.deployment.CourtCard;

/** What a card can ask of the board it stands on. */
interface CardListener extends Serializable {
    void open(CourtCard card);

    void menu(CourtCard card);

    boolean picked(CourtCard card);

    /** Words and marks of the card for this viewer and day. */
    CardModel face(CourtCard card);

    /** Who else has its court open. */
    List<CardPerson> people(CourtCard card);

    LocalDate today();
}
