package org.ccpor.deployment;

/** What somebody may do with an item; the label is the menu entry. */
public enum ItemAction {
    START("Start", "started"),
    WAIT("Waiting on…", "set to waiting"),
    SUBMIT("Submit", "submitted"),
    ACCEPT("Accept", "accepted"),
    SEND_BACK("Return for changes", "returned"),
    COMPLETE("Complete", "completed"),
    EVIDENCE("Note evidence", "given evidence"),
    NOT_APPLICABLE("Not applicable", "set to not applicable"),
    REOPEN("Reopen", "reopened"),
    ASSIGN("Assign", "assigned"),
    SET_DUE("Set due date", "given another due date"),
    OVERRIDE_PREDECESSORS("Go on without predecessors", "freed from its predecessors");

    private final String label;
    private final String participle;

    ItemAction(String label, String participle) {
        this.label = label;
        this.participle = participle;
    }

    public String label() {
        return label;
    }

    /** As in “cannot be accepted”. */
    public String participle() {
        return participle;
    }
}
