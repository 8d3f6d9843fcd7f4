package org.ccpor.approval;

/** What is approved of a deployment. */
public enum Subject {
    ACCEPTANCE_TEST("F10"),
    GO_LIVE("F11"),
    CLOSE_OUT("F13");

    private final String form;

    Subject(String form) {
        this.form = form;
    }

    /** Code of the form it belongs to. */
    public String form() {
        return form;
    }
}
