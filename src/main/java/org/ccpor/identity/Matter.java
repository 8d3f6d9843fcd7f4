package org.ccpor.identity;

/**
 * What somebody tries at a court, as the line in its history names it who was turned away.
 *
 * @param what kind of the line
 * @param subject what exactly; may be empty
 */
public record Matter(String what, String subject) {
    public static final Matter COURT = new Matter("access.refused", "Court");
    public static final Matter ITEMS = new Matter("access.refused", "Items");
    public static final Matter CONTACTS = new Matter("access.refused", "Contacts");
    public static final Matter HISTORY = new Matter("access.refused", "History");
    public static final Matter COMMENTS = new Matter("comment.refused", "");
    public static final Matter INCIDENTS = new Matter("incident.refused", "");
    public static final Matter EXPORT = new Matter("export.refused", "");

    /** A form, by its code. */
    public static Matter form(String code) {
        return new Matter("form.refused", code.matches("F\\d{1,2}") ? code : "");
    }

    /** A meeting, by its name. */
    public static Matter meeting(String name) {
        return new Matter("meeting.refused", name);
    }
}
