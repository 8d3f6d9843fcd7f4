package org.ccpor.incident.ui;

import java.time.Clock;
import java.time.Instant;
import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.base.Days;
import org.ccpor.court.CourtDirectory;
import org.ccpor.form.FormReader;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.ccpor.incident.Handovers;
import org.ccpor.incident.IncidentClock;
import org.ccpor.incident.IncidentSteps;
import org.ccpor.incident.Incidents;
import org.springframework.stereotype.Component;

/** The services behind the screens of incidents, and who looks at them. */
@Component
record IncidentModel(
        Incidents incidents,
        IncidentSteps steps,
        IncidentClock targets,
        Handovers handovers,
        FormReader forms,
        ApprovalModel approvals,
        CourtDirectory courts,
        CurrentViewer viewers,
        Clock clock) {

    Viewer viewer() {
        return viewers.get();
    }

    /** A moment as people read it. */
    String moment(Instant at) {
        return Days.moment(at, clock);
    }
}
