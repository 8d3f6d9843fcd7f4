package org.ccpor.turn;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do next.
 *
 * @param court slug of the court it is about
 * @param who the side that acts
 * @param person user name of who acts for the team; {@code null} for other sides and if nobody in particular does
 * @param title what to do, as a command
 * @param due by when; {@code null} without a date
 */
public record Turn(
        String court,
        Party who,
        @Nullable String person,
        String title,
        @Nullable LocalDate due) implements Serializable {

    /** Whether it is this person's own. */
    public boolean isOf(String user) {
        return user.equals(person);
    }

    /** As the team reads it: without a name in front the team acts, else "Court: return F2". */
    public String line() {
        return who == Party.TEAM
                ? title
                : who.label() + ": " + title.substring(0, 1).toLowerCase(Locale.US) + title.substring(1);
    }
}
