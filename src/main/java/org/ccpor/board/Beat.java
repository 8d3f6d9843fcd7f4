package org.ccpor.board;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a page has to hear to know that it shows what the server knows: start of this process, revision of the board. */
@Component
class Beat {
    private final BoardSnapshots snapshots;
    private final long started;

    Beat(BoardSnapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.started = clock.millis();
    }

    /** Two numbers, separated by a space. */
    String words() {
        return started + " " + snapshots.current().revision();
    }
}
