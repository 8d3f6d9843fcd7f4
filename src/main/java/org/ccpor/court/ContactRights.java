package org.ccpor.court;

import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;

/** Who may keep the contacts of a court: coordinators all, a court or LEA contact those of the own side. */
final class ContactRights {
    private ContactRights() {}

    static boolean mayEdit(Viewer viewer, String court, ContactSide side) {
        return viewer.coordinates() || viewer.serves(court) && side == ownSide(viewer.role());
    }

    static void requireEdit(Viewer viewer, String court, ContactSide side) {
        if (!mayEdit(viewer, court, side)) {
            throw new AccessDeniedException("You may not change these contacts.");
        }
    }

    private static ContactSide ownSide(Role role) {
        return role == Role.COURT_CONTACT ? ContactSide.COURT : ContactSide.LEA;
    }
}
