package org.ccpor.turn;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCard.NextStep;
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
 * @param form the form in which it is done; {@code null} for none
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
        @Nullable FormCode form,
        @Nullable LocalDate due,
        @Nullable Instant since,
        String link)
        implements Serializable {

    /** What a card shows first; what is due first comes before the rest. */
    public static final Comparator<Turn> ORDER = Comparator.<Turn>comparingInt(
                    it -> it.reason().rank())
            .thenComparing(Turn::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * What an open item of the plan asks of one side besides.
     *
     * @param note as {@link #note}
     */
    public static Turn of(CourtCard card, NextStep step, Party who, String title, String about, String note) {
        return beside(
                card,
                "%s:%s:%s".formatted(step.itemId(), who, title),
                TurnReason.DUTY,
                who,
                step.assignee(),
                title,
                about,
                note,
                step.kind(),
                step.form(),
                step.due());
    }

    /**
     * Something that no item of the plan says.
     *
     * @param id told apart by within its court
     * @param assignee who does it for the team; {@code null} for the analyst
     */
    public static Turn beside(
            CourtCard card,
            String id,
            TurnReason reason,
            Party who,
            @Nullable String assignee,
            String title,
            String about,
            String note,
            @Nullable ItemKind kind,
            @Nullable FormCode form,
            @Nullable LocalDate due) {
        var person = assignee == null ? card.analyst() : assignee;
        return new Turn(
                id,
                card.slug(),
                reason,
                who,
                who == Party.TEAM ? person : null,
                title,
                about,
                note,
                kind,
                form,
                due,
                null,
                "court/" + card.slug() + (form == null ? "" : "/form/" + form));
    }

    /** Asks a side without accounts how it stands: the analyst does, on that day. */
    public Turn followUp(CourtCard card, String what, LocalDate on) {
        return new Turn(
                id + ":ask",
                court,
                TurnReason.FOLLOW_UP,
                Party.TEAM,
                card.analyst(),
                "Follow up with " + who.label(),
                what,
                what,
                kind,
                form,
                on,
                null,
                link);
    }

    /** The same, done elsewhere. */
    public Turn at(String address) {
        return with(since, address);
    }

    /** The same, known for how long. */
    Turn since(@Nullable Instant began) {
        return with(began, link);
    }

    private Turn with(@Nullable Instant began, String address) {
        return new Turn(id, court, reason, who, person, title, about, note, kind, form, due, began, address);
    }

    /** Whether it is this person's own. */
    public boolean isOf(String user) {
        return user.equals(person);
    }

    /** As the team reads it: without a name in front the team acts, else "Court: return F2". */
    public String line() {
        return line(who, title);
    }

    /** As that side reads it: without a name in front it acts itself, else "CCPOR team: review F2". */
    public String line(Party reader) {
        return line(reader, who, title);
    }

    /** As one side reads what another has to do. */
    public static String line(Party reader, Party who, String title) {
        if (who == reader) {
            return title;
        }
        return who == Party.TEAM ? "CCPOR team: " + command(Party.COURT, title) : line(who, title);
    }

    /** As the team reads what that side has to do. */
    public static String line(Party who, String title) {
        return actor(who) + command(who, title);
    }

    /** What stands in front of what that side has to do; empty for the team. */
    public static String actor(Party who) {
        return who == Party.TEAM ? "" : who.label() + ": ";
    }

    /** What stands after {@link #actor}; "DOJ" and "F2" stay as they are. */
    public static String command(Party who, String title) {
        return who == Party.TEAM ? title : title.substring(0, 1).toLowerCase(Locale.US) + title.substring(1);
    }
}
