package org.ccpor.board.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import org.ccpor.board.BoardRefreshed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every open board to look again. The one place to change when a second node joins. */
@Component
class BoardFeed {
    private final SharedNumberSignal revision = new SharedNumberSignal();
    private volatile long publishedAt = System.nanoTime();

    /** Revision of the newest snapshot; read it inside an effect to be woken by the next one. */
    Signal<Double> revision() {
        return revision.asReadonly();
    }

    /** Nanoseconds since the newest snapshot was published. */
    long age() {
        return System.nanoTime() - publishedAt;
    }

    @EventListener
    void on(BoardRefreshed refreshed) {
        publishedAt = System.nanoTime();
        revision.set((double) refreshed.revision());
    }
}
