package org.ccpor.mywork;

/** By when something is to be done, as a person plans a day. */
public enum When {
    LATE("Late"),
    TODAY("Today"),
    THIS_WEEK("This week"),
    LATER("Later");

    private final String label;

    When(String label) {
        this.label = label;
    }

    /** As the page says it. */
    public String label() {
        return label;
    }
}
