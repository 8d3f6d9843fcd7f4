package org.ccpor.provisioning;

import org.ccpor.court.RefusedTries;
import org.ccpor.deployment.FormAftermath;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets in who may work on a court's list. Somebody else's try is refused and recorded. */
@Component
class UserDoor {
    private final CurrentViewer viewer;
    private final RefusedTries tries;
    private final FormAftermath aftermath;

    UserDoor(CurrentViewer viewer, RefusedTries tries, FormAftermath aftermath) {
        this.viewer = viewer;
        this.tries = tries;
        this.aftermath = aftermath;
    }

    /** @throws AccessDeniedException if this viewer may not read the list */
    Viewer requireRead(String court) {
        var asking = viewer.get();
        require(UserRights.mayRead(asking, court), asking, court);
        return asking;
    }

    /** @throws AccessDeniedException if this viewer keeps users of no side */
    Viewer requireEdit(String court) {
        var asking = viewer.get();
        require(UserRights.mayEdit(asking, court), asking, court);
        return asking;
    }

    /** To change the list: as {@link #requireEdit}, and other commands on the court wait. Must come before any other read. */
    Viewer enter(String court) {
        var asking = requireEdit(court);
        aftermath.lock(court);
        return asking;
    }

    /** @throws AccessDeniedException if this viewer does not keep users of that side */
    void requireSide(Viewer asking, String court, AgencyType side) {
        require(UserRights.mayEdit(asking, court, side), asking, court);
    }

    private void require(boolean allowed, Viewer asking, String court) {
        if (!allowed) {
            tries.form(asking, court, UserListForm.CODE);
            throw new AccessDeniedException("Not this viewer's list of users");
        }
    }
}
