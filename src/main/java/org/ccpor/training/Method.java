package org.ccpor.training;

/** How a session is held (domain F9). */
public enum Method {
    CLASSROOM("Classroom"),
    ONLINE("Online"),
    DISTANCE("On demand");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
