package org.ccpor.incident;

/** How a report came in. */
public enum Channel {
    BOARD("This board"),
    PHONE("Phone"),
    MAILBOX("Mailbox");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
