package org.ccpor.incident.ui;

import java.time.Clock;
import java.time.Instant;
import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.base.DateFormatter;
import org.ccpor.court.CourtDirectory;
import org.ccpor.form.FormService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.ccpor.incident.HandoverService;
import org.ccpor.incident.IncidentClock;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.IncidentStepService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services behind the screens of incidents, and who looks at them. */
@Component
record IncidentModel(
        IncidentService incidents,
        IncidentStepService steps,
        IncidentClock targets,
        HandoverService handovers,
        FormService forms,
        ApprovalModel approvals,
        CourtDirectory courts,
        CurrentViewer viewers,
        PersonNames names,
        Clock clock) {

    Viewer viewer() {
        return viewers.get();
    }

    /** What somebody is called, by user name. */
    String name(@Nullable String userName) {
        return names.of(userName);
    }

    /** A moment as people read it. */
    String moment(Instant at) {
        return DateFormatter.moment(at, clock);
    }
}
