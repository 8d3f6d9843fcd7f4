package org.ccpor.notification;

import org.ccpor.identity.Role;

/** What a notice is about; people choose for each kind how they hear of it. */
public enum NoticeKind {
    MENTION("You are mentioned", Delivery.AT_ONCE),
    ASSIGNED("An item is assigned to you or no longer", Delivery.AT_ONCE),
    BLOCKER("A blocker is raised or cleared", Delivery.AT_ONCE),
    FORM_HANDED_IN("A form is handed in", Delivery.DIGEST),
    FORM_WANTED_BACK("A court takes a form back or asks for it", Delivery.AT_ONCE),
    REVIEW_TAKEN("Somebody else answers a form that waits for you", Delivery.AT_ONCE),
    FORM_RECEIPT("The receipt for a form you handed in", Delivery.AT_ONCE),
    PART_DONE("The LEA has done its part of a form", Delivery.AT_ONCE),
    FORM_RETURNED("A form is returned", Delivery.AT_ONCE),
    FORM_ACCEPTED("A form is accepted", Delivery.AT_ONCE),
    DOCUMENT("The CCPOR team sends a document", Delivery.AT_ONCE),
    GO_LIVE_PROPOSED("Another go-live date is proposed, or declined", Delivery.AT_ONCE),
    GO_LIVE_CHANGED("A go-live date changes", Delivery.AT_ONCE),
    DUE_SOON("An item is due soon", Delivery.DIGEST),
    LATE("An item is late", Delivery.DIGEST),
    REMINDER("The CCPOR team reminds you", Delivery.AT_ONCE),
    INCIDENT("A priority 1 incident is reported", Delivery.AT_ONCE),
    EVIDENCE("Evidence turns after the decision to go live", Delivery.DIGEST),
    MEETING("A meeting is planned or changed", Delivery.DIGEST),
    STAND_UP("The summary of a stand-up", Delivery.INBOX),
    MAIL("E-mail cannot be delivered", Delivery.INBOX);

    private final String label;
    private final Delivery usual;

    NoticeKind(String label, Delivery usual) {
        this.label = label;
        this.usual = usual;
    }

    /** In words, as settings show it. */
    public String label() {
        return label;
    }

    /** For people who chose nothing. */
    public Delivery usual() {
        return usual;
    }

    /** Whether people of that role are ever told this; settings leave out the rest. */
    public boolean concerns(Role role) {
        var team = role == Role.COORDINATOR || role == Role.ADMINISTRATOR;
        return switch (this) {
            case ASSIGNED, FORM_HANDED_IN, FORM_WANTED_BACK, REVIEW_TAKEN, INCIDENT, EVIDENCE -> team;
            case PART_DONE, FORM_RETURNED, FORM_ACCEPTED, DOCUMENT, REMINDER -> role.servesCourts();
            case BLOCKER, FORM_RECEIPT, GO_LIVE_PROPOSED, GO_LIVE_CHANGED, DUE_SOON, LATE ->
                team || role.servesCourts();
            case MENTION, MEETING, STAND_UP -> true;
            case MAIL -> role == Role.ADMINISTRATOR;
        };
    }
}
