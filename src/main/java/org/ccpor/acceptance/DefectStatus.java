package org.ccpor.acceptance;

/** Where a defect is (domain F10). All but closed ones are open. */
public enum DefectStatus {
    OPEN("Open"),
    FIXED("Fixed"),
    RETEST("Retest"),
    CLOSED("Closed"),
    DEFERRED("Deferred");

    private final String label;

    DefectStatus(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
