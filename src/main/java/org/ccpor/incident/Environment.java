package org.ccpor.incident;

/** Where something went wrong. */
public enum Environment {
    PRODUCTION("Production"),
    STAGING("Staging");

    private final String label;

    Environment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
