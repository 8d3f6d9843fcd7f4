package org.ccpor.incident;

/** Texts that are added to an incident later. */
public enum IncidentNote {
    WORKAROUND("Workaround", "workaround", 600),
    ROOT_CAUSE("Root cause", "root-cause", 600),
    TICKET("External ticket", "ticket", 60),
    REFERENCE("Reference of the security route", "reference", 60);

    private final String label;
    private final String code;
    private final int most;

    IncidentNote(String label, String code, int most) {
        this.label = label;
        this.code = code;
        this.most = most;
    }

    public String label() {
        return label;
    }

    String code() {
        return code;
    }

    /** Characters that fit. */
    int most() {
        return most;
    }
}
