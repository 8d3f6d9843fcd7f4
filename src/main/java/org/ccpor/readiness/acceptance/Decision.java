package org.ccpor.readiness.acceptance;

/** What a side says at the sign-off (domain F10). */
public enum Decision {
    APPROVE("Approve", "Approved"),
    CONDITIONS("Approve with conditions", "Approved with conditions"),
    REJECT("Reject", "Rejected");

    private final String label;
    private final String done;

    Decision(String label, String done) {
        this.label = label;
        this.done = done;
    }

    /** To choose. */
    public String label() {
        return label;
    }

    /** Once it is done. */
    public String done() {
        return done;
    }
}
