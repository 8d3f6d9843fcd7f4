package org.ccpor.notification.ui;

import java.time.Clock;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.ccpor.notification.InboxService;
import org.springframework.stereotype.Component;

/** What the parts of the inbox need of the application. */
@Component
class InboxModel {
    private final InboxService inbox;
    private final CurrentViewer viewer;
    private final Clock clock;

    InboxModel(InboxService inbox, CurrentViewer viewer, Clock clock) {
        this.inbox = inbox;
        this.viewer = viewer;
        this.clock = clock;
    }

    InboxService inbox() {
        return inbox;
    }

    Viewer viewer() {
        return viewer.get();
    }

    Clock clock() {
        return clock;
    }
}
