package org.ccpor.agenda;

/** What became of a meeting. */
public enum MeetingState {
    PLANNED("Planned"),
    HELD("Held"),
    /** Spelled as it is stored since the first release. */
    CANCELLED("Canceled");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
