package org.ccpor.deployment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param slips how often the go-live date was moved after the baseline
 * @param analyst user name of the coordinator who looks after the court
 * @param healthReason in words, such as "DOJ approval 5 days late"
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
        int slips,
        @Nullable Integer wave,
        @Nullable String analyst,
        @Nullable String analystName,
        Health health,
        String healthReason,
        @Nullable NextStep next,
        int done,
        int total,
        @Nullable Block blocker,
        @Nullable String gateOverride,
        int rank,
        Instant changedAt,
        String changedBy,
        List<CardBadge> badges)
        implements Serializable {

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
                        slips,
                        wave,
                        analyst,
                        analystName,
                        health,
                        healthReason,
                        next,
                        done,
                        total,
                        blocker,
                        gateOverride,
                        rank,
                        changedAt,
                        changedBy,
                        given);
    }

    /**
     * The first thing to be done next.
     *
     * @param title what to do, as a command
     * @param acts who has to move: whom it waits on, else the responsible side
     * @param assignee user name of who does it for the side that acts; {@code null} if nobody in particular
     */
    public record NextStep(
            String itemId,
            String wording,
            String title,
            ItemKind kind,
            Party acts,
            boolean waiting,
            @Nullable String assignee,
            @Nullable LocalDate due)
            implements Serializable {}

    /**
     * The oldest open blocker.
     *
     * @param needed what the party must do, as a command
     * @param courtDays for how long it has blocked, in court days
     */
    public record Block(String what, String needed, Party party, Instant since, int courtDays)
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
                        goLive,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        Health.ON_TRACK,
                        "",
                        null,
                        0,
                        0,
                        null,
                        null,
                        rank,
                        Instant.EPOCH,
                        "",
                        List.of());
    }
}
