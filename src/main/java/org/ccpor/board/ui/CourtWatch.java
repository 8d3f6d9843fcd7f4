package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.atomic.AtomicLong;
import org.ccpor.board.BoardSnapshots;

/** Tells a dialog that its court changed, whoever changed it and whether or not a card shows it. */
@SpringComponent
class CourtWatch {
    private final BoardSnapshots snapshots;
    private final BoardFeed feed;

    CourtWatch(BoardSnapshots snapshots, BoardFeed feed) {
        this.snapshots = snapshots;
        this.feed = feed;
    }

    /** Runs {@code changed} after each change of the court, as long as {@code part} is on a page. */
    void follow(Component part, String slug, Runnable changed) {
        var seen = new AtomicLong(snapshots.current().touched(slug));
        Signal.effect(part, () -> {
            feed.revision().get();
            var now = snapshots.current().touched(slug);
            if (seen.getAndSet(now) != now) {
                Signal.runWithoutTransaction(changed::run);
            }
        });
    }
}
