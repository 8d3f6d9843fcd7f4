package org.ccpor.board.ui;

import java.time.LocalDate;
import java.util.Comparator;
import org.ccpor.deployment.CourtCard;

/** Order of the cards inside a column. */
enum CardSort {
    RANK("Hand-set order", Comparator.comparingInt(CourtCard::rank)),
    GO_LIVE("Days to go-live", Comparator.comparing(CardSort::goLive)),
    HEALTH(
            "Health, worst first",
            Comparator.comparing(CourtCard::health).reversed().thenComparing(CardSort::goLive)),
    NAME("Name", Comparator.comparing(CourtCard::court));

    private final String label;
    private final Comparator<CourtCard> order;

    CardSort(String label, Comparator<CourtCard> order) {
        this.label = label;
        this.order = order.thenComparing(CourtCard::court);
    }

    String label() {
        return label;
    }

    Comparator<CourtCard> order() {
        return order;
    }

    private static LocalDate goLive(CourtCard card) {
        var date = card.goLive();
        return date == null ? LocalDate.MAX : date;
    }
}
