package org.ccpor.notification;

import java.util.Set;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** Whom a notice is for. Who may not see its court in full is left out, whatever is asked. */
public sealed interface Audience {
    /** One person, by user name. */
    record One(String userName) implements Audience {}

    /** Every coordinator and administrator. */
    record Team() implements Audience {}

    /**
     * The coordinator who looks after the court; the whole team where nobody does.
     *
     * @param first user name of who is told instead, if that is a coordinator
     */
    record Analyst(String court, @Nullable String first) implements Audience {
        /** Nobody instead. */
        public Analyst(String court) {
            this(court, null);
        }
    }

    /** The court's and its LEA's contacts. */
    record Contacts(String court) implements Audience {}

    /** Those who act for these sides of a court: contacts for court and LEA, its analyst for all others. */
    record Sides(String court, Set<Party> sides) implements Audience {}

    /** Everybody who sees all courts: the team and executives. */
    record Everybody() implements Audience {}
}
