package org.ccpor.notification;

/** Whom a notice is for. Who may not see its court in full is left out, whatever is asked. */
public sealed interface Audience {
    /** One person, by user name. */
    record One(String userName) implements Audience {}

    /** Every coordinator and administrator. */
    record Team() implements Audience {}

    /** The court's and its LEA's contacts. */
    record Contacts(String court) implements Audience {}

    /** Everybody who sees all courts: the team and executives. */
    record Everybody() implements Audience {}
}
