package org.ccpor.provisioning;

/** Training a user needs (domain F7; the one for administrators is our proposal). */
public enum TrainingModule {
    QUERY("1 Query"),
    FULL("2 Full functionality"),
    ADMINISTRATOR("Administrator");

    private final String label;

    TrainingModule(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
