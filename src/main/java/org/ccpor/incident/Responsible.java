package org.ccpor.incident;

/** Who works on an incident (domain F12). */
public enum Responsible {
    TEAM("CCPOR Team"),
    DEV("Development"),
    CCTC("CCTC"),
    DOJ("DOJ"),
    COURT_IT("Court IT"),
    LEA("LEA");

    private final String label;

    Responsible(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
