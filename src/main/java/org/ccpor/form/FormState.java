package org.ccpor.form;

/** Where a form is between the court and the team. */
public enum FormState {
    NOT_BEGUN("Not begun"),
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    RETURNED("Returned for changes"),
    ACCEPTED("Accepted");

    private final String label;

    FormState(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether the court and the LEA may still answer. */
    public boolean open() {
        return this != SUBMITTED && this != ACCEPTED;
    }
}
