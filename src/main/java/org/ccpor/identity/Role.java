package org.ccpor.identity;

/** What a person is on the board (domain roles 2.3). The name is also the Spring Security role. */
public enum Role {
    ADMINISTRATOR("Administrator"),
    COORDINATOR("CCPOR coordinator"),
    COURT_CONTACT("Court contact"),
    LEA_CONTACT("LEA contact"),
    EXECUTIVE("Executive viewer");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Contacts belong to courts; all others see every court or none by their role alone. */
    public boolean servesCourts() {
        return this == COURT_CONTACT || this == LEA_CONTACT;
    }
}
