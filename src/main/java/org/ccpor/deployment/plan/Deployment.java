package org.ccpor.deployment.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.MoveDone;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.TemplateKey;
import org.ccpor.process.TitleRule;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A court on its way to go-live, from one template version. Rules that need the template or the calendar stand beside
 * it ({@link MoveRule}, {@link StandingRule}, {@link GoLiveRule}); it stores what they decided and tells it.
 */
@Entity
@DynamicUpdate
public class Deployment {
    @Id
    UUID id;

    String court;
    int number;
    String templateId;
    int templateVersion;

    @Embedded
    Standing standing = Standing.ACTIVE;

    @Embedded
    Place place;

    @Embedded
    PlanDates dates = PlanDates.NONE;

    @Nullable Integer wave;

    @Nullable String analyst;

    @Embedded
    Facts facts = Facts.UNKNOWN;

    @Embedded
    @Nullable HandHealth handHealth;

    /** Not part of the version: ordering a column makes nobody's view of the card stale. */
    @OptimisticLock(excluded = true)
    int handRank;

    Instant updatedAt;
    String updatedBy;

    @Version
    @Nullable Integer version;

    @OneToMany(mappedBy = "deployment", cascade = CascadeType.ALL)
    List<DeploymentItem> items = new ArrayList<>();

    /** Of all deployments that were read together in one statement: the board looks at every court's. */
    @BatchSize(size = 200)
    @OneToMany(mappedBy = "deployment", cascade = CascadeType.ALL)
    List<Blocker> blockers = new ArrayList<>();

    @OneToMany(mappedBy = "deployment", cascade = CascadeType.ALL)
    List<DateChange> dateChanges = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Deployment() {}

    /** The {@code number}th deployment of the court, in Planning, with every item not started. */
    public Deployment(String court, int number, ProcessTemplate template, Stamp by) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.number = number;
        this.templateId = template.key().id();
        this.templateVersion = template.key().version();
        this.place = new Place(Phase.PLANNING, by.at(), by.actor(), null);
        this.updatedAt = by.at();
        this.updatedBy = by.actor();
        template.items().map(it -> new DeploymentItem(this, it, by)).forEach(items::add);
    }

    /** Puts the court into a wave, 1 to 99, and names its analyst. */
    public List<Change> giveTo(@Nullable Integer newWave, @Nullable String newAnalyst, Stamp by) {
        if (newWave != null && (newWave < 1 || newWave > 99)) {
            throw new RefusedException("A wave is a number from 1 to 99.");
        }
        var before = assignment();
        wave = newWave;
        analyst = Texts.name(newAnalyst, "the analyst's name");
        return told(DeploymentChangeKind.ASSIGNED, before, assignment(), null, by);
    }

    /** Keeps what scope decided; items whose condition fails are switched off by {@link ConditionRule}. */
    public List<Change> decide(Facts decided, Stamp by) {
        var before = facts.words();
        facts = decided;
        return told(DeploymentChangeKind.FACTS, before, facts.words(), null, by);
    }

    /**
     * Makes health worse than computed, or takes that back.
     *
     * @throws RefusedException if it would look better than computed
     */
    public List<Change> noteHealth(Health health, @Nullable String note, Health computed, Stamp by) {
        var before = handHealth == null ? null : handHealth.health().label();
        if (health == Health.ON_TRACK) {
            handHealth = null;
            return told(DeploymentChangeKind.HEALTH_NOTED, before, null, null, by);
        }
        if (health.compareTo(computed) <= 0) {
            throw new RefusedException("Health is %s by rule; by hand it can only be made worse."
                    .formatted(computed.label().toLowerCase(Locale.ROOT)));
        }
        handHealth = new HandHealth(health, Texts.required(note, "why health is worse"));
        touch(by);
        return List.of(change(DeploymentChangeKind.HEALTH_NOTED, "", before, health.label(), handHealth.note(), by));
    }

    Change stand(ChangeKind what, Standing next, @Nullable LocalDate actual, @Nullable String after, Stamp by) {
        var before = standing.state().label();
        standing = next;
        dates = dates.live(actual);
        touch(by);
        return change(what, "", before, after == null ? next.state().label() : after, next.reason(), by);
    }

    /**
     * To another phase.
     *
     * @param override why the gate was passed with something missing, if so
     */
    public Change move(ChangeKind what, Phase to, @Nullable String override, @Nullable String reason, Stamp by) {
        var before = phase().label();
        place = new Place(to, by.at(), by.actor(), override);
        touch(by);
        return change(what, "", before, to.label(), reason, by);
    }

    /** Puts the card back where it was before the move. */
    public Change undo(MoveDone done, Stamp by) {
        place = new Place(done.from(), done.sinceBefore(), done.byBefore(), done.overrideBefore());
        handRank = done.rankBefore();
        touch(by);
        return change(
                CardChangeKind.MOVE_UNDONE, "", done.to().label(), done.from().label(), null, by);
    }

    /** Plans the go-live, or moves it for a reason. */
    public Change goLiveOn(LocalDate date, @Nullable DateReason reason, @Nullable String note, Stamp by) {
        var from = dates.goLive();
        dates = dates.moved(date);
        dateChanges.add(new DateChange(this, from, date, reason, note, by));
        touch(by);
        var why = reason == null ? note : reason.label() + (note == null ? "" : ": " + note);
        var what = from == null ? DeploymentChangeKind.GO_LIVE_SET : DeploymentChangeKind.GO_LIVE_CHANGED;
        return change(what, "Go-live date", from == null ? null : from.toString(), date.toString(), why, by);
    }

    /** @throws RefusedException if the deployment has ended */
    public Change block(String what, String needed, Party party, Instant since, Stamp by) {
        if (!StandingRule.open(state())) {
            throw new RefusedException("This deployment is %s; nothing can block it any more."
                    .formatted(state().label().toLowerCase(Locale.ROOT)));
        }
        var command = Texts.required(needed, "what they must do");
        TitleRule.refusal(command, party).ifPresent(why -> {
            throw new RefusedException(why);
        });
        var blocker = new Blocker(this, Texts.subject(what, "what blocks the court"), command, party, since, by);
        blockers.add(blocker);
        return change(CardChangeKind.BLOCKED, blocker.what(), null, party.label(), null, by);
    }

    /** @throws RefusedException if there is no such blocker */
    public Blocker blocker(UUID blockerId) {
        return blockers.stream()
                .filter(it -> it.id().equals(blockerId))
                .findFirst()
                .orElseThrow(() -> new RefusedException("There is no such blocker on this court."));
    }

    /** What undo needs, before the card is moved to {@code to}. */
    public MoveDone moveDone(Phase to) {
        return new MoveDone(court, phase(), to, version(), place.gateOverride(), handRank, place.since(), place.by());
    }

    /** Its place in the column, by hand. */
    public void placeAt(int rank) {
        handRank = rank;
    }

    private List<Change> told(
            ChangeKind what, @Nullable String before, @Nullable String after, @Nullable String reason, Stamp by) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        touch(by);
        return List.of(change(what, "", before, after, reason, by));
    }

    /** For history, of this court. */
    public Change change(
            ChangeKind what,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            Stamp by) {
        return new Change(court, what, subject, before, after, reason, by.actor(), by.at());
    }

    private void touch(Stamp by) {
        updatedAt = by.at();
        updatedBy = by.actor();
    }

    private String assignment() {
        return (wave == null ? "No wave" : "Wave " + wave) + ", " + (analyst == null ? "no analyst" : analyst);
    }

    /** Made up when the deployment is created. */
    public UUID id() {
        return id;
    }

    /** The court's slug. */
    public String court() {
        return court;
    }

    /** First, second … deployment of this court. */
    public int number() {
        return number;
    }

    /** The version of the process it began with. */
    public TemplateKey template() {
        return new TemplateKey(templateId, templateVersion);
    }

    /** Active, on hold, live … */
    public CardState state() {
        return standing.state();
    }

    /** Its state, with the reason. */
    public Standing standing() {
        return standing;
    }

    /** Where the card is. */
    public Phase phase() {
        return place.phase();
    }

    /** Where the card is, since when, and by whom. */
    public Place place() {
        return place;
    }

    /** Go-live dates: first, planned, and actual. */
    public PlanDates dates() {
        return dates;
    }

    /** 1 to 99; {@code null} outside the waves. */
    public @Nullable Integer wave() {
        return wave;
    }

    /** User name or typed name of the analyst. */
    public @Nullable String analyst() {
        return analyst;
    }

    /** What scope decided. */
    public Facts facts() {
        return facts;
    }

    /** Health noted by hand; {@code null} while the rule decides. */
    public @Nullable HandHealth handHealth() {
        return handHealth;
    }

    /** Its place in the column, by hand; 0 without one. */
    public int rank() {
        return handRank;
    }

    List<DeploymentItem> items() {
        return items;
    }

    /** Also the cleared ones. */
    public List<Blocker> blockers() {
        return blockers;
    }

    /** Of the go-live date, the oldest first. */
    public List<DateChange> dateChanges() {
        return dateChanges;
    }

    /** Who changed the deployment itself last: not its items, not its blockers. */
    Stamp ownChange() {
        return new Stamp(updatedBy, updatedAt);
    }

    /** The last change of anything in it. */
    public Stamp lastChange() {
        return Stream.of(
                        Stream.of(ownChange()),
                        items.stream().map(DeploymentItem::lastChange),
                        blockers.stream().map(Blocker::lastChange))
                .flatMap(it -> it)
                .max(Comparator.comparing(Stamp::at))
                .orElseThrow();
    }

    /** From 1 on; 0 stands for a court without a deployment. */
    public int version() {
        return version == null ? 1 : version + 1;
    }
}
