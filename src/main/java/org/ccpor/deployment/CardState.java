package org.ccpor.deployment;

/** Where a court's card is, apart from its phase (proposed rule 3.4). Only active cards stand in a column. */
public enum CardState {
    CANDIDATE("Candidate"),
    ACTIVE("Active"),
    ON_HOLD("On hold"),
    LIVE("Live"),
    CLOSED("Closed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    CardState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
