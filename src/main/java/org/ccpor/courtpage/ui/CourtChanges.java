package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshots;

/** Tells a dialog that its court changed, whoever changed it and whether or not a card shows it. */
@SpringComponent
class CourtChanges {
    private final BoardSnapshots snapshots;

    CourtChanges(BoardSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Runs {@code changed} after each change of the court, as long as {@code part} is on a page. */
    void follow(Component part, String slug, Runnable changed) {
        var seen = new AtomicLong(snapshots.current().touched(slug));
        LiveComposite.follow(part, Set.of(BoardRefreshed.EVERY), () -> {
            var now = snapshots.current().touched(slug);
            if (seen.getAndSet(now) != now) {
                changed.run();
            }
        });
    }
}
