package org.ccpor.deployment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.deployment.ItemStanding;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;

/**
 * One item of a deployment. Whether a command fits the state is decided by {@link ItemRule} before; what is stored and
 * told is decided here.
 */
@Entity
public class DeploymentItem {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Deployment deployment;

    String templateItem;

    /** Copied so that a change can be told without the template. */
    String wording;

    ItemStanding standing = ItemStanding.NOT_STARTED;

    @Nullable String assignee;

    @Column(name = "due_on")
    @Nullable LocalDate due;

    @Nullable String notApplicableReason;

    @Nullable String predecessorOverride;

    boolean conditionHolds = true;

    /** Set while the condition keeps the item off: the state to come back to. */
    @Enumerated(EnumType.STRING)
    @Nullable ItemState switchedOffFrom;

    Instant updatedAt;
    String updatedBy;

    @Version
    @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DeploymentItem() {}

    DeploymentItem(Deployment deployment, TemplateItem item, Stamp by) {
        this.id = UUID.randomUUID();
        this.deployment = deployment;
        this.templateItem = item.id();
        this.wording = item.wording();
        this.updatedAt = by.at();
        this.updatedBy = by.actor();
    }

    /** Somebody has begun. */
    public Change start(Stamp by) {
        return to(ItemState.IN_PROGRESS, ItemChangeKind.STARTED, null, by);
    }

    /** Somebody else has to act first; waiting on the same party again goes on from when it began. */
    public Change waitOn(Party party, Stamp by) {
        return to(standing.waitingOn(party, by.at()), ItemChangeKind.WAITING, null, by);
    }

    /**
     * Done as its owner sees it; the team has to accept.
     *
     * @param words what proves it
     */
    public Change submit(@Nullable String words, Stamp by) {
        keepEvidence(Texts.optional(words, "evidence"));
        return to(ItemState.SUBMITTED, ItemChangeKind.SUBMITTED, null, by);
    }

    /** The team agrees. */
    public Change accept(Stamp by) {
        return to(ItemState.ACCEPTED, ItemChangeKind.ACCEPTED, null, by);
    }

    /**
     * Done, where nobody has to accept.
     *
     * @param words what proves it
     */
    public Change complete(@Nullable String words, Stamp by) {
        keepEvidence(words);
        return to(ItemState.ACCEPTED, ItemChangeKind.ACCEPTED, words, by);
    }

    /** Notes that the last step was taken without the form that answers the item; says so in history too. */
    public Change withoutForm(FormCode form, Change done) {
        standing = standing.withoutForm();
        var why = "By hand, without form " + form;
        return new Change(
                done.court(),
                done.what(),
                done.subject(),
                done.before(),
                done.after(),
                done.reason() == null ? why : why + ". " + done.reason(),
                done.actor(),
                done.at());
    }

    /** The team asks for changes. */
    public Change sendBack(String comment, Stamp by) {
        var asked = Texts.required(comment, "what to change");
        standing = standing.commented(asked);
        return to(ItemState.RETURNED, ItemChangeKind.RETURNED, asked, by);
    }

    /**
     * What was submitted is taken back by who did it.
     *
     * @param comment what the team asks to change; {@code null} if it was not returned before
     * @param words what proves it no more
     */
    public Change takeBack(@Nullable String comment, String words, Stamp by) {
        standing = standing.commented(comment).proved(words);
        return to(comment == null ? ItemState.IN_PROGRESS : ItemState.RETURNED, ItemChangeKind.TAKEN_BACK, null, by);
    }

    /** It need not be done here. */
    public Change notApplicable(String reason, Stamp by) {
        notApplicableReason = Texts.required(reason, "why it is not applicable");
        switchedOffFrom = null;
        return to(ItemState.NOT_APPLICABLE, ItemChangeKind.NOT_APPLICABLE, notApplicableReason, by);
    }

    /** Takes back that it was accepted or not applicable. */
    public Change reopen(String reason, Stamp by) {
        var why = Texts.required(reason, "why it is opened again");
        var next = state() == ItemState.ACCEPTED ? ItemState.IN_PROGRESS : ItemState.NOT_STARTED;
        notApplicableReason = null;
        switchedOffFrom = null;
        return to(next, ItemChangeKind.REOPENED, why, by);
    }

    /** As it stood before a step that is undone. */
    public Change undo(ItemStanding before, Stamp by) {
        return to(before, ItemChangeKind.UNDONE, null, by);
    }

    /** What proves it. */
    public Change noteEvidence(String words, Stamp by) {
        var before = evidence();
        standing = standing.proved(Texts.required(words, "what proves it"));
        touch(by);
        return change(ItemChangeKind.EVIDENCE, before, evidence(), null, by);
    }

    /** To somebody by name, or to nobody. */
    public Change assign(@Nullable String who, Stamp by) {
        var before = assignee;
        assignee = Texts.name(who, "the name");
        touch(by);
        return change(ItemChangeKind.ASSIGNED, before, assignee, null, by);
    }

    /** By hand; {@code null} leaves it to the schedule. */
    public Change setDue(@Nullable LocalDate date, Stamp by) {
        var before = due;
        due = date;
        touch(by);
        return change(ItemChangeKind.DUE_SET, text(before), text(due), null, by);
    }

    /** Lets it go on before its predecessors are done. */
    public Change overridePredecessors(String reason, Stamp by) {
        predecessorOverride = Texts.required(reason, "why it may go on");
        touch(by);
        return change(ItemChangeKind.PREDECESSOR_OVERRIDDEN, null, null, predecessorOverride, by);
    }

    /**
     * Switches the item off when its condition stops holding, and back on when it holds again. Accepted work stays, and
     * so does what a coordinator set by hand.
     */
    Optional<Change> consider(boolean holds, String otherwise, Stamp by) {
        if (holds == conditionHolds) {
            return Optional.empty();
        }
        var off = wouldSwitchOff(holds);
        var on = wouldSwitchOn(holds);
        conditionHolds = holds;
        if (off) {
            switchedOffFrom = state();
            notApplicableReason = otherwise;
            return Optional.of(off(otherwise, by));
        }
        return on && switchedOffFrom != null ? Optional.of(on(switchedOffFrom, by)) : Optional.empty();
    }

    /** Whether {@link #consider} would make it not applicable. */
    boolean wouldSwitchOff(boolean holds) {
        return conditionHolds && !holds && !state().done();
    }

    /** Whether {@link #consider} would bring it back. */
    boolean wouldSwitchOn(boolean holds) {
        return !conditionHolds && holds && switchedOffFrom != null;
    }

    private Change off(String otherwise, Stamp by) {
        return to(standing.switched(ItemState.NOT_APPLICABLE), ItemChangeKind.NOT_APPLICABLE, otherwise, by);
    }

    private Change on(ItemState from, Stamp by) {
        switchedOffFrom = null;
        notApplicableReason = null;
        return to(standing.switched(from), ItemChangeKind.REOPENED, "Its condition holds again", by);
    }

    private Change to(ItemState next, ChangeKind what, @Nullable String reason, Stamp by) {
        return to(standing.to(next), what, reason, by);
    }

    private Change to(ItemStanding next, ChangeKind what, @Nullable String reason, Stamp by) {
        var before = standing.label();
        standing = next;
        touch(by);
        return change(what, before, standing.label(), reason, by);
    }

    private Change change(
            ChangeKind what, @Nullable String before, @Nullable String after, @Nullable String reason, Stamp by) {
        return new Change(deployment.court(), what, wording, before, after, reason, by.actor(), by.at());
    }

    private void keepEvidence(@Nullable String words) {
        if (words != null) {
            standing = standing.proved(words);
        }
    }

    private void touch(Stamp by) {
        updatedAt = by.at();
        updatedBy = by.actor();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    String templateItem() {
        return templateItem;
    }

    /** All of where the work stands, to put it back later. */
    public ItemStanding standing() {
        return standing;
    }

    /** Where the work stands. */
    public ItemState state() {
        return standing.state();
    }

    /** Whom it waits on; {@code null} unless it is waiting. */
    public @Nullable Party waitingOn() {
        return state() == ItemState.WAITING ? standing.waitingOn() : null;
    }

    /** {@code null} unless it is waiting. */
    public @Nullable Instant waitingSince() {
        return state() == ItemState.WAITING ? standing.waitingSince() : null;
    }

    /** What proves it, if anything. */
    public @Nullable String evidence() {
        return standing.evidence();
    }

    /** Whose it is by name, if anybody's. */
    public @Nullable String assignee() {
        return assignee;
    }

    /** The date set by hand, if any. */
    public @Nullable LocalDate dueByHand() {
        return due;
    }

    /** Why it need not be done, if so. */
    public @Nullable String notApplicableReason() {
        return notApplicableReason;
    }

    /** What to change, if it was sent back. */
    public @Nullable String returnedComment() {
        return standing.returnedComment();
    }

    /** Why it may go on before its predecessors, if so. */
    public @Nullable String predecessorOverride() {
        return predecessorOverride;
    }

    /** Who changed it last, and when. */
    public Stamp lastChange() {
        return new Stamp(updatedBy, updatedAt);
    }

    /** Grows by one with each change. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** Whether it was done without the form that answers it. */
    public boolean byHand() {
        return standing.byHand();
    }

    /** The state in words, with whom it waits on. */
    String label() {
        return standing.label();
    }
}
