package org.ccpor.provisioning;

import org.ccpor.deployment.AcceptedFormService;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read and keep a court's list of users. */
@Component
class UserListAccess {
    private static final Matter LIST = Matter.form(UserListForm.CODE);

    private final CourtAccess access;
    private final AcceptedFormService acceptedForms;

    UserListAccess(CourtAccess access, AcceptedFormService acceptedForms) {
        this.access = access;
        this.acceptedForms = acceptedForms;
    }

    /** @throws AccessDeniedException if this viewer may not read the list */
    Viewer requireRead(String court) {
        return access.must(UserAccess.mayRead(access.viewer(), court), court, LIST);
    }

    /** @throws AccessDeniedException if this viewer keeps users of no side */
    Viewer requireEdit(String court) {
        return access.must(UserAccess.mayEdit(access.viewer(), court), court, LIST);
    }

    /** To change the list: as {@link #requireEdit}, and other commands on the court wait. Must come before any other read. */
    Viewer enter(String court) {
        var asking = requireEdit(court);
        acceptedForms.lock(court);
        return asking;
    }

    /** @throws AccessDeniedException if it was removed from a side that this viewer does not keep */
    void requireListAgain(ProvisionedUser user) {
        if (!user.active()) {
            requireSide(access.viewer(), user.court(), user.entry().agencyType());
        }
    }

    /** @throws AccessDeniedException if this viewer does not keep users of that side */
    void requireSide(Viewer asking, String court, AgencyType side) {
        var unused = access.must(UserAccess.mayEdit(asking, court, side), court, LIST);
    }
}
