package org.ccpor.court;

import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Who may keep the contacts of a court: coordinators all, a court or LEA contact those of the own side. */
final class ContactAccess {
    private ContactAccess() {}

    static boolean mayEdit(Viewer viewer, String court, ContactSide side) {
        return viewer.coordinates() || viewer.serves(court) && side == ownSide(viewer.role());
    }

    private static ContactSide ownSide(Role role) {
        return role == Role.COURT_CONTACT ? ContactSide.COURT : ContactSide.LEA;
    }
}
