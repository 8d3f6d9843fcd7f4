package org.ccpor.testing;

import java.util.Set;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Whom tests are about, and the court that most of them are about. Accounts of these names need not exist. */
public final class People {
    /** The court of {@link #CLERK} and {@link #SHERIFF}. */
    public static final String COURT = "kern";

    /** Makes the test data, see {@link Given}. */
    public static final Viewer COORDINATOR = team("coordinator", "Coordinator", Role.COORDINATOR);

    public static final Viewer ANA = team("ana", "Ana", Role.COORDINATOR);
    public static final Viewer BO = team("bo", "Bo", Role.COORDINATOR);
    public static final Viewer EXECUTIVE = team("executive", "Executive", Role.EXECUTIVE);
    public static final Viewer ADMIN = team("admin", "Administrator", Role.ADMINISTRATOR);
    public static final Viewer CLERK = clerk(COURT, "Court");
    public static final Viewer SHERIFF = sheriff(COURT, "LEA");

    /** A contact of another court. */
    public static final Viewer FOREIGN = clerk("napa", "Napa");

    private People() {}

    /** The court contact of another court than {@link #COURT}. */
    public static Viewer clerk(String court) {
        return clerk(court, "Court contact");
    }

    /** The LEA contact of another court than {@link #COURT}. */
    public static Viewer sheriff(String court) {
        return sheriff(court, "LEA contact");
    }

    private static Viewer team(String user, String name, Role role) {
        return new Viewer(user, name, role, Set.of());
    }

    private static Viewer clerk(String court, String name) {
        return new Viewer("court." + court, name, Role.COURT_CONTACT, Set.of(court));
    }

    private static Viewer sheriff(String court, String name) {
        return new Viewer("lea." + court, name, Role.LEA_CONTACT, Set.of(court));
    }
}
