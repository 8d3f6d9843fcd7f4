package org.ccpor.process;

/** Who is responsible for an item, whom an item waits on, or who must act on a blocker. */
public enum Party {
    TEAM("CCPOR Team"),
    COURT("Court"),
    LEA("LEA"),
    DOJ("DOJ"),
    CCTC("CCTC");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it has people who sign in; of the others the team asks by phone and mail. */
    public boolean signsIn() {
        return this != DOJ && this != CCTC;
    }
}
