package org.ccpor.readiness.incident;

import org.ccpor.base.Refused;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.RefusedTries;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets in who may see a court's incidents. Somebody else's try is refused and recorded, although the refused call stores nothing. */
@Component
class IncidentDoor {
    private final CurrentViewer viewer;
    private final CourtDirectory courts;
    private final RefusedTries tries;

    IncidentDoor(CurrentViewer viewer, CourtDirectory courts, RefusedTries tries) {
        this.viewer = viewer;
        this.courts = courts;
        this.tries = tries;
    }

    Viewer viewer() {
        return viewer.get();
    }

    /** @throws AccessDeniedException if this viewer may not read incidents of the court */
    Viewer requireReader(String court) {
        return require(IncidentRights.mayRead(viewer.get(), court), court);
    }

    /**
     * @throws AccessDeniedException if this viewer may not report for the court
     * @throws Refused if there is no such court
     */
    Viewer requireReporter(String court) {
        var asking = require(IncidentRights.mayReport(viewer.get(), court), court);
        if (courts.find(court).isEmpty()) {
            throw new Refused("There is no such court.");
        }
        return asking;
    }

    private Viewer require(boolean allowed, String court) {
        var asking = viewer.get();
        if (!allowed) {
            tries.record(asking, court, "incident.refused", "");
            throw new AccessDeniedException("Not this viewer's incidents");
        }
        return asking;
    }
}
