package org.ccpor.deployment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ccpor.base.FormCode;
import org.ccpor.court.CourtType;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Everything the board shows of one court, immutable and shared by all viewers. A court without a deployment is a
 * candidate with version 0.
 *
 * @param court short name, such as "San Mateo"
 * @param version version of the deployment the person saw; every command carries it
 * @param actual the day on which this deployment went live
 * @param liveSince since when the court is live: by this or an earlier deployment, or as documented; {@code null} if it is not
 * @param slips how often the go-live date was moved after the baseline
 * @param analyst user name of the coordinator who looks after the court
 * @param readers user names of those who have what forms answer, by form
 * @param healthReason in words, such as "DOJ approval 5 days late"
 * @param steps what can be done now, the first one first; if nothing can, what comes first all the same
 * @param blockers open ones, the oldest first
 * @param gateOverride reason of the last gate override, while it stands
 * @param rank place in a hand-ordered column; smaller is higher
 * @param badges what wants to be seen at once
 */
public record CourtCard(
        String slug,
        String court,
        CourtType type,
        String region,
        String sizeBand,
        CardState state,
        Phase phase,
        int version,
        @Nullable LocalDate goLive,
        @Nullable LocalDate baseline,
        @Nullable LocalDate actual,
        @Nullable LocalDate liveSince,
        int slips,
        @Nullable Integer wave,
        @Nullable String analyst,
        @Nullable String analystName,
        Map<FormCode, String> readers,
        Health health,
        String healthReason,
        List<NextStep> steps,
        int done,
        int total,
        List<Block> blockers,
        @Nullable String gateOverride,
        int rank,
        Instant changedAt,
        String changedBy,
        List<CardBadge> badges)
        implements Serializable {

    /** In place of a go-live to come, of a court whose date {@linkplain #passed passed}. */
    public static final String NOT_CONFIRMED = "Go-live passed, not confirmed";

    /** Whether the court works with CCPOR, whatever else is under way: what every count of live courts counts. */
    public boolean live() {
        return liveSince != null;
    }

    /** Whether its go-live date is over and nobody said that it went live. */
    public boolean passed(LocalDate today) {
        return state == CardState.ACTIVE && goLive != null && goLive.isBefore(today);
    }

    /** The day this deployment went live, else the planned one; {@code null} without either. */
    public @Nullable LocalDate day() {
        return actual == null ? goLive : actual;
    }

    /** The same card with these badges. */
    public CourtCard with(List<CardBadge> given) {
        return given.equals(badges)
                ? this
                : new CourtCard(
                        slug,
                        court,
                        type,
                        region,
                        sizeBand,
                        state,
                        phase,
                        version,
                        goLive,
                        baseline,
                        actual,
                        liveSince,
                        slips,
                        wave,
                        analyst,
                        analystName,
                        readers,
                        health,
                        healthReason,
                        steps,
                        done,
                        total,
                        blockers,
                        gateOverride,
                        rank,
                        changedAt,
                        changedBy,
                        given);
    }

    /** User name of who of the team reads that form: who has what it answers, else the analyst; {@code null} for nobody yet. */
    public @Nullable String reader(FormCode form) {
        return readers.getOrDefault(form, analyst);
    }

    /** The first thing to be done; {@code null} if there is none. */
    public @Nullable NextStep next() {
        return steps.isEmpty() ? null : steps.getFirst();
    }

    /** The oldest open blocker; {@code null} without any. */
    public @Nullable Block blocker() {
        return blockers.isEmpty() ? null : blockers.getFirst();
    }

    /**
     * Something that one side can do now.
     *
     * @param title what to do, as a command
     * @param asked how the item comes to this side
     * @param leftBehind whether its phase is over
     * @param acts who has to move: whom it waits on, else the responsible side
     * @param assignee user name of who does it for the side that acts; {@code null} if nobody in particular
     * @param since when the item got into its state
     * @param checkOn for a side without accounts: the court day by which the team asks again
     */
    public record NextStep(
            String itemId,
            String wording,
            String title,
            ItemKind kind,
            Asked asked,
            boolean leftBehind,
            Party acts,
            @Nullable String assignee,
            @Nullable LocalDate due,
            @Nullable FormCode form,
            Instant since,
            @Nullable LocalDate checkOn)
            implements Serializable {

        /** How an item comes to a side. */
        public enum Asked {
            /** It acts on it. */
            ACTS,
            /** It acts on it by one more form. */
            ALSO,
            /** It sends the form that others need to act on it. */
            SENDS,
            /** It adds to what another side answers for both. */
            ADDS
        }
    }

    /**
     * An open blocker.
     *
     * @param needed what the party must do, as a command
     * @param courtDays for how long it has blocked, in court days
     * @param checkOn the court day on which the team asks how it stands
     */
    public record Block(
            UUID id, String what, String needed, Party party, Instant since, int courtDays, LocalDate checkOn)
            implements Serializable {}

    /** What this viewer may know of the court: all of it, or name, phase and go-live date only. */
    public CourtCard asSeenBy(Viewer viewer) {
        return viewer.seesInFull(slug)
                ? this
                : new CourtCard(
                        slug,
                        court,
                        type,
                        region,
                        sizeBand,
                        state,
                        phase,
                        version,
                        day(),
                        null,
                        actual,
                        liveSince,
                        0,
                        null,
                        null,
                        null,
                        Map.of(),
                        Health.ON_TRACK,
                        "",
                        List.of(),
                        0,
                        0,
                        List.of(),
                        null,
                        rank,
                        Instant.EPOCH,
                        "",
                        List.of());
    }
}
