package org.ccpor.approval;

/** What is approved of a deployment. */
public enum Subject {
    ACCEPTANCE_TEST("F10", "Sign-off", "Not signed", "Sign off…"),
    GO_LIVE_DATE("F11", "Date and hour", "Not confirmed", "Confirm…"),
    GO_LIVE("F11", "Go / no-go", "Not decided yet", "Record a decision…"),
    HANDOVER("F12", "Acknowledgment", "Not acknowledged", "Acknowledge…"),
    CLOSE_OUT("F13", "Approvals", "Not approved yet", "Approve…");

    private final String form;
    private final String title;
    private final String open;
    private final String verb;

    Subject(String form, String title, String open, String verb) {
        this.form = form;
        this.title = title;
        this.open = open;
        this.verb = verb;
    }

    /** Code of the form it belongs to. */
    public String form() {
        return form;
    }

    /** What its decisions are called. */
    public String title() {
        return title;
    }

    /** How a side stands that has not decided. */
    public String open() {
        return open;
    }

    /** What somebody does who decides in person. */
    public String verb() {
        return verb;
    }

    /** Whether a side may decide again without taking anything back: a meeting may, an approval is given once. */
    boolean again() {
        return this == GO_LIVE;
    }
}
