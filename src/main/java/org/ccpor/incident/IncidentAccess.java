package org.ccpor.incident;

import org.ccpor.identity.Viewer;

/** Who may do what with incidents: pure functions, asked by the services and by the screens (domain 2.3, F12). */
public final class IncidentAccess {
    private IncidentAccess() {}

    /** The team, executives, and the contacts of the court. */
    public static boolean mayRead(Viewer viewer, String court) {
        return viewer.seesInFull(court);
    }

    /** The team, and court and LEA contacts of the court; they also say that it is verified, or that it is not. */
    public static boolean mayReport(Viewer viewer, String court) {
        return viewer.coordinates() || viewer.serves(court);
    }

    /** Only the team works on them. */
    public static boolean mayWork(Viewer viewer) {
        return viewer.coordinates();
    }
}
