package org.ccpor.notification;

/** Where a mail is. */
public enum MailState {
    WAITING("Waiting"),
    SENT("Sent"),
    GIVEN_UP("Given up");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }
}
