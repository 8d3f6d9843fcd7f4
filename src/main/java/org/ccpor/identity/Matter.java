package org.ccpor.identity;

import org.ccpor.base.ChangeKind;

/**
 * What somebody tries at a court, as the line in its history names it who was turned away.
 *
 * @param subject what exactly; may be empty
 */
public record Matter(ChangeKind what, String subject) {
    public static final Matter COURT = new Matter(AccessChangeKind.COURT_REFUSED, "Court");
    public static final Matter ITEMS = new Matter(AccessChangeKind.COURT_REFUSED, "Items");
    public static final Matter CONTACTS = new Matter(AccessChangeKind.COURT_REFUSED, "Contacts");
    public static final Matter HISTORY = new Matter(AccessChangeKind.COURT_REFUSED, "History");
    public static final Matter COMMENTS = new Matter(AccessChangeKind.COMMENTS_REFUSED, "");
    public static final Matter INCIDENTS = new Matter(AccessChangeKind.INCIDENTS_REFUSED, "");
    public static final Matter EXPORT = new Matter(AccessChangeKind.EXPORT_REFUSED, "");

    /** A form, by its code. */
    public static Matter form(String code) {
        return new Matter(AccessChangeKind.FORM_REFUSED, code.matches("F\\d{1,2}") ? code : "");
    }

    /** A meeting, by its name. */
    public static Matter meeting(String name) {
        return new Matter(AccessChangeKind.MEETING_REFUSED, name);
    }
}
