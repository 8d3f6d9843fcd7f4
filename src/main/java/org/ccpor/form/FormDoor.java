package org.ccpor.form;

import org.ccpor.court.RefusedTries;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets in who may see a court's forms. Somebody else's try is refused and recorded. */
@Component
class FormDoor {
    private final CurrentViewer viewer;
    private final RefusedTries tries;

    FormDoor(CurrentViewer viewer, RefusedTries tries) {
        this.viewer = viewer;
        this.tries = tries;
    }

    /** @throws AccessDeniedException if this viewer may not read forms of the court */
    Viewer requireReader(FormKey key) {
        var asking = viewer.get();
        if (!FormRights.mayRead(asking, key.court())) {
            tries.form(asking, key.court(), key.code());
            throw new AccessDeniedException("Not this viewer's form");
        }
        return asking;
    }

    /** For steps that only some readers may take. */
    void require(boolean allowed, Viewer asking, FormKey key) {
        if (!allowed) {
            tries.form(asking, key.court(), key.code());
            throw new AccessDeniedException("Not this viewer's step");
        }
    }
}
