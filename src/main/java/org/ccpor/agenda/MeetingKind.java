package org.ccpor.agenda;

/** The meetings of the field (domain 6.2). */
public enum MeetingKind {
    MONTHLY("Monthly court/LEA meeting"),
    TEST("Weekly CAT meeting"),
    KICKOFF("Kickoff"),
    OTHER("Other meeting");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
