package org.ccpor.incident;

/** How much it hurts (domain F12). */
public enum Priority {
    ONE("1", "Work stops, or wrong data at DOJ"),
    TWO("2", "Major; the workaround is poor"),
    THREE("3", "Minor"),
    FOUR("4", "Cosmetic, or a question");

    private final String digit;
    private final String meaning;

    Priority(String digit, String meaning) {
        this.digit = digit;
        this.meaning = meaning;
    }

    public String label() {
        return "Priority " + digit;
    }

    /** Such as "1: Work stops, or wrong data at DOJ". */
    public String words() {
        return digit + ": " + meaning;
    }

    /** Stands against closing a court's deployment while it is open. */
    public boolean urgent() {
        return this == ONE || this == TWO;
    }
}
