package org.ccpor.golive;

/** Answer to a line of the checklist. */
public enum Answer {
    YES("Yes"),
    NO("No"),
    NOT_APPLICABLE("Not applicable");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
