package org.ccpor.readiness.acceptance;

import org.ccpor.court.RefusedTries;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns away who may not do a step of the test, and records the try although the refused call stores nothing. */
@Component
class TestDoor {
    private final CurrentViewer viewer;
    private final RefusedTries tries;

    TestDoor(CurrentViewer viewer, RefusedTries tries) {
        this.viewer = viewer;
        this.tries = tries;
    }

    Viewer viewer() {
        return viewer.get();
    }

    /** @throws AccessDeniedException unless this viewer sees the court in full */
    Viewer requireReader(String court) {
        var asking = viewer.get();
        require(asking.seesInFull(court), asking, court, "Not this viewer's court");
        return asking;
    }

    void require(boolean allowed, Viewer asking, String court, String sentence) {
        if (!allowed) {
            tries.form(asking, court, AcceptanceForm.CODE);
            throw new AccessDeniedException(sentence);
        }
    }
}
