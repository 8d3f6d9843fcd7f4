package org.ccpor.standup.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import org.ccpor.base.ui.Topics;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.standup.StandUpChanged;
import org.ccpor.standup.StandUpChanged.Part;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody in the stand-up and every wall to look again. Carries no data. */
@Component
class StandUpFeed {
    private final Topics<Part> parts = new Topics<>();
    private final SharedNumberSignal board = new SharedNumberSignal();

    Signal<Double> revision(Part part) {
        return parts.revision(part);
    }

    /** Rises with every change of any court. */
    Signal<Double> board() {
        return board.asReadonly();
    }

    @TransactionalEventListener
    void on(StandUpChanged changed) {
        parts.rise(changed.part());
    }

    @EventListener
    void on(BoardRefreshed refreshed) {
        board.set((double) refreshed.revision());
    }
}
