package org.ccpor.readiness.closeout.ui;

import java.time.Clock;
import java.time.Instant;
import org.ccpor.base.Days;
import org.ccpor.form.FormReader;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.readiness.closeout.CloseOuts;
import org.springframework.stereotype.Component;

/** The services behind the approvals, and who looks at them. */
@Component
record CloseOutDesk(CloseOuts closeOuts, FormReader forms, CloseOutFeed feed, CurrentViewer viewers, Clock clock) {
    /** A moment as people read it. */
    String moment(Instant at) {
        return Days.moment(at, clock);
    }
}
