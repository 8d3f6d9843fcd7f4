package org.ccpor.notification;

/** How a person hears of a notice besides finding it in the inbox. */
public enum Delivery {
    INBOX("Inbox only"),
    DIGEST("Daily digest"),
    AT_ONCE("E-mail at once");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    /** In words, as settings show it. */
    public String label() {
        return label;
    }
}
