package org.ccpor.overview.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import org.ccpor.board.BoardRefreshed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every open report to look again. */
@Component
public class OverviewFeed {
    private final SharedNumberSignal revision = new SharedNumberSignal();

    /** Rises with every change of any court. */
    public Signal<Double> revision() {
        return revision.asReadonly();
    }

    @EventListener
    void on(BoardRefreshed refreshed) {
        revision.set((double) refreshed.revision());
    }
}
