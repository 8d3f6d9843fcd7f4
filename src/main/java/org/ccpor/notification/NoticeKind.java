package org.ccpor.notification;

/** What a notice is about; people choose for each kind how they hear of it. */
public enum NoticeKind {
    MENTION("You are mentioned"),
    FORM_HANDED_IN("A form is handed in"),
    FORM_RETURNED("A form is returned"),
    FORM_ACCEPTED("A form is accepted"),
    GO_LIVE_CHANGED("A go-live date changes"),
    DUE_SOON("An item is due soon"),
    LATE("An item is late"),
    REMINDER("The CCPOR team reminds you"),
    INCIDENT("A priority 1 incident is reported"),
    EVIDENCE("Evidence turns after the decision to go live"),
    MEETING("A meeting is planned or changed"),
    STAND_UP("The summary of a stand-up");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /** In words, as settings show it. */
    public String label() {
        return label;
    }
}
