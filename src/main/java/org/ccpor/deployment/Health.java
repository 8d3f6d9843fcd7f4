package org.ccpor.deployment;

/** How a deployment is doing, worst last (proposed rule 3.4). */
public enum Health {
    ON_TRACK("On track"),
    AT_RISK("At risk"),
    LATE("Late"),
    BLOCKED("Blocked");

    private final String label;

    Health(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
