package org.ccpor.standup;

/** What a line of a summary tells, in the order they are read. */
public enum SummaryKind {
    DECISION("Decisions"),
    NOTE("Notes"),
    PARKED("Parked"),
    BLOCKER("Blockers set and cleared"),
    CHANGE("Moved, assigned and dated"),
    DUE("Due in the next five court days");

    private final String label;

    SummaryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
