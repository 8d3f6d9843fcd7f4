package org.ccpor.board.ui;

import java.util.function.Function;
import org.ccpor.deployment.CourtCard;

/** What the board's swimlanes group by. */
enum LaneBy {
    OFF("No lanes", _ -> ""),
    WAVE("By wave", card -> card.wave() == null ? "No wave" : "Wave " + card.wave()),
    REGION("By region", card -> card.region().isEmpty() ? "No region" : card.region()),
    ANALYST("By analyst", card -> card.analystName() == null ? "No analyst" : card.analystName()),
    ACTS(
            "By who acts next",
            card -> card.next() == null ? "Nothing open" : card.next().acts().label());

    private final String label;
    private final Function<CourtCard, String> lane;

    LaneBy(String label, Function<CourtCard, String> lane) {
        this.label = label;
        this.lane = lane;
    }

    String label() {
        return label;
    }

    /** Title of the lane a card stands in. */
    String lane(CourtCard card) {
        return lane.apply(card);
    }
}
