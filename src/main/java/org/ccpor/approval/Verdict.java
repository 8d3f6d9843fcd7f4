package org.ccpor.approval;

/** What a side says. */
public enum Verdict {
    APPROVE("Approve", "Approved", true),
    CONDITIONS("Approve with conditions", "Approved with conditions", true),
    REJECT("Reject", "Rejected", false),
    CONFIRM("Confirm", "Confirmed", true),
    ACKNOWLEDGE("Acknowledge", "Acknowledged", true),
    /** The team's word on a form that was handed in. */
    ACCEPT("Accept", "Accepted", true),
    RETURN("Return", "Returned", false),
    GO("Go", "Go", true),
    NO_GO("No-go", "No-go", false);

    private final String label;
    private final String done;
    private final boolean approves;

    Verdict(String label, String done, boolean approves) {
        this.label = label;
        this.done = done;
        this.approves = approves;
    }

    /** To choose. */
    public String label() {
        return label;
    }

    /** Once it is said. */
    public String done() {
        return done;
    }

    /** Whether it lets things go on, with conditions or without. */
    public boolean approves() {
        return approves;
    }
}
