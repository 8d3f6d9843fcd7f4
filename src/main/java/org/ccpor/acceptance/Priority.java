package org.ccpor.acceptance;

/** How bad a defect is (domain F10; what each means is proposed, as in F12). */
public enum Priority {
    ONE("1", "Work stops or wrong data", true),
    TWO("2", "Major, no good workaround", true),
    THREE("3", "Minor", false),
    FOUR("4", "Cosmetic or a question", false);

    private final String number;
    private final String meaning;
    private final boolean severe;

    Priority(String number, String meaning, boolean severe) {
        this.number = number;
        this.meaning = meaning;
        this.severe = severe;
    }

    /** As people say it. */
    public String number() {
        return number;
    }

    /** Number and meaning. */
    public String label() {
        return number + ": " + meaning;
    }

    /** 1 and 2: no sign-off without conditions while one is open. */
    public boolean severe() {
        return severe;
    }
}
