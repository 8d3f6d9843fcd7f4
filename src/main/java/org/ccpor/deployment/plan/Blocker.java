package org.ccpor.deployment.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** What stops a court, who must act, and how it ended. */
@Entity
public class Blocker {
    /** Court days after which the team asks how it stands, unless it says another day. */
    public static final int CHECK_AFTER = 5;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Deployment deployment;

    private String what;
    private @Nullable String needed;

    @Enumerated(EnumType.STRING)
    private Party party;

    private Instant since;
    private @Nullable LocalDate checkOn;
    private Instant raisedAt;
    private String raisedBy;
    private @Nullable Instant clearedAt;
    private @Nullable String clearedBy;
    private @Nullable String how;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Blocker() {}

    Blocker(Deployment deployment, String what, String needed, Party party, Instant since, Stamp by) {
        this.id = UUID.randomUUID();
        this.deployment = deployment;
        this.what = what;
        this.needed = needed;
        this.party = party;
        this.since = since;
        this.raisedAt = by.at();
        this.raisedBy = by.actor();
    }

    /** @throws StaleException if somebody cleared it already */
    public Change clear(String words, Stamp by, Clock clock) {
        requireOpen(clock);
        how = Texts.required(words, "how it ended");
        clearedAt = by.at();
        clearedBy = by.actor();
        return new Change(
                deployment.court(), CardChangeKind.UNBLOCKED, what, party.label(), null, how, by.actor(), by.at());
    }

    /**
     * The team asked how it stands, and asks again on that day.
     *
     * @throws StaleException if somebody cleared it already
     */
    public Change checkOn(LocalDate day, Stamp by, Clock clock) {
        requireOpen(clock);
        checkOn = day;
        return new Change(
                deployment.court(),
                CardChangeKind.CHECKED,
                what,
                party.label(),
                DateFormatter.weekday(day),
                null,
                by.actor(),
                by.at());
    }

    private void requireOpen(Clock clock) {
        if (clearedAt != null) {
            throw new StaleException(
                    "%s cleared this blocker at %s.".formatted(clearedBy, DateFormatter.moment(clearedAt, clock)));
        }
    }

    /** Names it to commands. */
    public UUID id() {
        return id;
    }

    /** Whether it still blocks. */
    public boolean open() {
        return clearedAt == null;
    }

    /** What blocks. */
    public String what() {
        return what;
    }

    /** What the party must do, as a command; one of before it was asked for is only to be cleared. */
    public String needed() {
        return needed == null ? "Clear the blocker" : needed;
    }

    /** Who has to clear it. */
    public Party party() {
        return party;
    }

    /** When it began. */
    public Instant since() {
        return since;
    }

    /** When the team asks how it stands; {@code null} if nobody said. */
    public @Nullable LocalDate checkOn() {
        return checkOn;
    }

    /** Who raised or cleared it, and when. */
    public Stamp lastChange() {
        return clearedAt == null || clearedBy == null ? new Stamp(raisedBy, raisedAt) : new Stamp(clearedBy, clearedAt);
    }

    /**
     * As screens show it.
     *
     * @param courtDays how long it has blocked, in court days
     * @param nextCheck when the team asks how it stands
     */
    public DeploymentDetails.BlockerLine line(int courtDays, LocalDate nextCheck) {
        return new DeploymentDetails.BlockerLine(
                id, what, needed(), party, since, raisedBy, clearedAt, clearedBy, how, courtDays, nextCheck);
    }
}
