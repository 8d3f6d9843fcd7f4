package org.ccpor.readiness.incident;

/** What part of CCPOR it is about: the fourteen areas of the acceptance test (domain F10). */
public enum Area {
    LOGIN("Login and roles"),
    SCAN("Scan"),
    SEARCH("Search and retrieve"),
    SEALED("Sealed orders"),
    ADD("Add"),
    DRAFT("Draft"),
    MODIFY("Modify"),
    SERVICE("Proof of service"),
    CANCEL("Cancel"),
    CLONE("Clone"),
    CARPOS("CARPOS submit and response"),
    ERRORS("Error notices"),
    REPORTS("Reports"),
    PRINT("Print");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
