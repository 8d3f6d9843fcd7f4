package org.ccpor.agenda;

import java.util.Collection;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;

/** Who may see and do what with meetings: pure functions, asked by the services and by the screens (domain 2.3). */
public final class MeetingAccess {
    private MeetingAccess() {}

    /** The team and executives, and the contacts of a court that takes part. */
    public static boolean mayRead(Viewer viewer, Collection<String> courts) {
        return viewer.seesInFull("") || courts.stream().anyMatch(viewer::seesInFull);
    }

    /** Only the team plans and keeps the minutes. */
    public static boolean mayKeep(Viewer viewer) {
        return viewer.coordinates();
    }

    /** The team any action; a contact those of the own side of the own court. */
    public static boolean mayTick(Viewer viewer, ActionLine action) {
        var court = action.court();
        return viewer.coordinates() || (court != null && viewer.serves(court) && action.party() == side(viewer));
    }

    private static Party side(Viewer viewer) {
        return viewer.role() == Role.LEA_CONTACT ? Party.LEA : Party.COURT;
    }
}
