package org.ccpor.incident;

/** Texts that are added to an incident later. */
public enum IncidentNote {
    WORKAROUND("Workaround", IncidentChangeKind.WORKAROUND, 600),
    ROOT_CAUSE("Root cause", IncidentChangeKind.ROOT_CAUSE, 600),
    TICKET("External ticket", IncidentChangeKind.TICKET, 60),
    REFERENCE("Reference of the security route", IncidentChangeKind.REFERENCE, 60);

    private final String label;
    private final IncidentChangeKind change;
    private final int most;

    IncidentNote(String label, IncidentChangeKind change, int most) {
        this.label = label;
        this.change = change;
        this.most = most;
    }

    public String label() {
        return label;
    }

    IncidentChangeKind change() {
        return change;
    }

    /** Characters that fit. */
    int most() {
        return most;
    }
}
