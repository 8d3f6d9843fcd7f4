package org.ccpor.identity;

import org.ccpor.base.ChangeKind;
import org.ccpor.base.FormCode;

/**
 * What somebody tries at a court, as the line in its history names it who was turned away.
 *
 * @param subject what exactly; may be empty
 */
public record Matter(ChangeKind what, String subject) {
    /** The court itself. */
    public static final Matter COURT = new Matter(AccessChangeKind.COURT_REFUSED, "Court");
    /** Items of its plan. */
    public static final Matter ITEMS = new Matter(AccessChangeKind.COURT_REFUSED, "Items");
    /** People to call. */
    public static final Matter CONTACTS = new Matter(AccessChangeKind.COURT_REFUSED, "Contacts");
    /** What happened there. */
    public static final Matter HISTORY = new Matter(AccessChangeKind.COURT_REFUSED, "History");
    /** What people say about it. */
    public static final Matter COMMENTS = new Matter(AccessChangeKind.COMMENTS_REFUSED, "");
    /** Its incidents. */
    public static final Matter INCIDENTS = new Matter(AccessChangeKind.INCIDENTS_REFUSED, "");
    /** Files made of it. */
    public static final Matter EXPORT = new Matter(AccessChangeKind.EXPORT_REFUSED, "");

    /** Forms in general. */
    public static final Matter FORMS = new Matter(AccessChangeKind.FORM_REFUSED, "");

    /** A form. */
    public static Matter form(FormCode code) {
        return new Matter(AccessChangeKind.FORM_REFUSED, code.name());
    }

    /** A meeting, by its name. */
    public static Matter meeting(String name) {
        return new Matter(AccessChangeKind.MEETING_REFUSED, name);
    }
}
