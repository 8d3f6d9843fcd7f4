package org.ccpor.turn;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do next.
 *
 * @param id the same for the same thing to do of a court, such as {@code CUR-S3} or {@code F2}
 * @param court slug of the court it is about
 * @param who the side that acts
 * @param person user name of who acts for the team; {@code null} for other sides and if nobody in particular does
 * @param title what to do, as a command
 * @param about the same as the process, the form or the blocker says it
 * @param note what else one should know, such as "3 remarks from Lena Moss"; may be empty
 * @param kind kind of the item it belongs to; {@code null} if it belongs to none
 * @param due by when; {@code null} without a date
 * @param since since when it is their turn
 * @param link address of the place where it is done
 */
public record Turn(
        String id,
        String court,
        TurnReason reason,
        Party who,
        @Nullable String person,
        String title,
        String about,
        String note,
        @Nullable ItemKind kind,
        @Nullable LocalDate due,
        @Nullable Instant since,
        String link)
        implements Serializable {

    /** What a card shows first; what is due first comes before the rest. */
    public static final Comparator<Turn> ORDER = Comparator.<Turn>comparingInt(
                    it -> it.reason().rank())
            .thenComparing(Turn::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether it is this person's own. */
    public boolean isOf(String user) {
        return user.equals(person);
    }

    /** As the team reads it: without a name in front the team acts, else "Court: return F2". */
    public String line() {
        return who == Party.TEAM ? title : who.label() + ": " + small(title);
    }

    /** As that side reads it: without a name in front it acts itself, else "CCPOR team: review F2". */
    public String line(Party reader) {
        if (who == reader) {
            return title;
        }
        return who == Party.TEAM ? "CCPOR team: " + small(title) : line();
    }

    /** A command after a name; "DOJ" and "F2" stay as they are. */
    public static String small(String title) {
        return title.substring(0, 1).toLowerCase(Locale.US) + title.substring(1);
    }
}
