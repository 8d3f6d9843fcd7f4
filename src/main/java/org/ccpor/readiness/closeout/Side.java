package org.ccpor.readiness.closeout;

import java.util.Arrays;
import java.util.Optional;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Who approves the close-out, each by an own person (domain F13). */
public enum Side {
    COURT("court", "The court", Role.COURT_CONTACT),
    LEA("lea", "The LEA", Role.LEA_CONTACT),
    TEAM("team", "The CCPOR Team", Role.COORDINATOR);

    private final String prefix;
    private final String label;
    private final Role role;

    Side(String prefix, String label, Role role) {
        this.prefix = prefix;
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    /** Path of one of its answers in the form, such as {@code leaRole}. */
    public String path(String what) {
        return prefix + what;
    }

    /** Gives this side's approval in person. */
    public boolean isSpokenForBy(Viewer viewer) {
        return this == TEAM ? viewer.coordinates() : viewer.role() == role;
    }

    /** In person, or as a coordinator who has it on paper. */
    public boolean mayBeGivenBy(Viewer viewer) {
        return isSpokenForBy(viewer) || viewer.coordinates();
    }

    /** The side whose approval an answer belongs to. */
    static Optional<Side> ofPath(String path) {
        return Arrays.stream(values())
                .filter(it -> CloseOut.APPROVAL.stream().anyMatch(what -> path.equals(it.path(what))))
                .findFirst();
    }
}
