package org.ccpor.incident;

/** Where an incident is (domain F12), in this order. */
public enum IncidentState {
    NEW("New"),
    ACKNOWLEDGED("Acknowledged"),
    IN_PROGRESS("In progress"),
    FIXED("Fixed"),
    VERIFIED("Verified"),
    CLOSED("Closed");

    private final String label;

    IncidentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Something is still to be done about it. */
    public boolean open() {
        return this != VERIFIED && this != CLOSED;
    }

    /** Nobody has fixed it yet, so its target to be fixed counts. */
    public boolean broken() {
        return compareTo(FIXED) < 0;
    }
}
