package org.ccpor.provisioning;

import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Who may do what with a list of users: court contacts keep court users, LEA contacts LEA users, the team all (domain 2.3). */
public final class UserAccess {
    private UserAccess() {}

    /** Those who see the court in full. */
    public static boolean mayRead(Viewer viewer, String court) {
        return viewer.seesInFull(court);
    }

    /** Whether this viewer keeps users of that side. */
    public static boolean mayEdit(Viewer viewer, String court, AgencyType side) {
        return viewer.coordinates() || viewer.serves(court) && side == ownSide(viewer.role());
    }

    /** Whether this viewer keeps users of any side. */
    public static boolean mayEdit(Viewer viewer, String court) {
        return viewer.coordinates() || viewer.serves(court);
    }

    /** Only the team moves accounts on. */
    public static boolean mayProvision(Viewer viewer) {
        return viewer.coordinates();
    }

    static AgencyType ownSide(Role role) {
        return role == Role.LEA_CONTACT ? AgencyType.LEA : AgencyType.COURT;
    }
}
