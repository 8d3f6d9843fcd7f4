package org.ccpor.approval;

import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Who approves, each by its own person. */
public enum Side {
    COURT("Court", "The court", Role.COURT_CONTACT),
    LEA("LEA", "The LEA", Role.LEA_CONTACT),
    TEAM("CCPOR Team", "The CCPOR Team", Role.COORDINATOR);

    private final String label;
    private final String subject;
    private final Role role;

    Side(String label, String subject, Role role) {
        this.label = label;
        this.subject = subject;
        this.role = role;
    }

    /** By itself, such as "Court". */
    public String label() {
        return label;
    }

    /** At the start of a sentence, such as "The court". */
    public String subject() {
        return subject;
    }

    /** Whether this viewer gives the side's approval in person. */
    public boolean isSpokenForBy(Viewer viewer) {
        return this == TEAM ? viewer.coordinates() : viewer.role() == role;
    }

    /** Whether this viewer gives it in person, or as a coordinator who has it on paper. */
    public boolean mayBeGivenBy(Viewer viewer) {
        return isSpokenForBy(viewer) || viewer.coordinates();
    }
}
