package org.ccpor.provisioning;

/** Where a user works. No public text names an LEA role in CCPOR, so this stands beside the role (domain 2.2). */
public enum AgencyType {
    COURT("Court"),
    LEA("Law enforcement");

    private final String label;

    AgencyType(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
