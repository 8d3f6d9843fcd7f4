package org.ccpor.court;

/** Whom a contact of a court speaks for. */
public enum ContactSide {
    COURT("Court"),
    LEA("LEA"),
    TEAM("CCPOR Team");

    private final String label;

    ContactSide(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
