package org.ccpor.form.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.approval.Approval;
import org.ccpor.base.FormCode;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormOutcome;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.round.Accepted;
import org.ccpor.form.round.Round;
import org.ccpor.form.round.RoundFormatter;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * One form of one deployment: its draft, and the rounds in which it was handed in. Whoever changes it holds its lock, so
 * {@code version} counts the steps that people take, for those who saw it before; answers have revisions of their own.
 */
@Entity
public class Form {
    @Id
    @GeneratedValue
    private UUID id;

    @Column(name = "deployment_id")
    private UUID deployment;

    @Enumerated(EnumType.STRING)
    private FormCode code;

    private int definition;

    @Enumerated(EnumType.STRING)
    private FormState state = FormState.DRAFT;

    private int round = 1;
    private int version;
    private long revision;

    @AttributeOverride(name = "by", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
    private FormPage.@Nullable Mark submitted;

    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private FormPage.@Nullable Mark decided;

    @AttributeOverride(name = "by", column = @Column(name = "part_done_by"))
    @AttributeOverride(name = "at", column = @Column(name = "part_done_at"))
    private FormPage.@Nullable Mark partDone;

    @AttributeOverride(name = "by", column = @Column(name = "opened_by"))
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    private FormPage.@Nullable Mark opened;

    @AttributeOverride(name = "by", column = @Column(name = "asked_back_by"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_back_at"))
    private FormPage.@Nullable Mark askedBack;

    /** Ids with commas between them. */
    private String closedItems = "";

    @AttributeOverride(name = "imaging", column = @Column(name = "imaging_before"))
    @AttributeOverride(name = "gateway", column = @Column(name = "gateway_before"))
    private @Nullable Facts factsBefore;

    @AttributeOverride(name = "imaging", column = @Column(name = "imaging_after"))
    @AttributeOverride(name = "gateway", column = @Column(name = "gateway_after"))
    private @Nullable Facts factsAfter;

    @AttributeOverride(name = "by", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    private FormPage.Mark changed;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DraftAnswer> answers = new ArrayList<>();

    /** Never read from here, only added to: a round is read with its answers, by itself. */
    @OneToMany(mappedBy = "form", cascade = CascadeType.PERSIST)
    private List<Round> rounds = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Form() {}

    /** A form somebody begins to answer, with the answers it begins with. */
    @SuppressWarnings("NullAway.Init")
    Form(UUID deployment, FormDefinition<?> definition, Collection<DraftAnswer> starts, FormPage.Mark by) {
        this.deployment = deployment;
        this.code = definition.code();
        this.definition = definition.version();
        this.changed = by;
        starts.forEach(it -> answers.add(it.of(this)));
    }

    /** Such as F2. */
    public FormCode code() {
        return code;
    }

    /** Version of the definition it is answered under. */
    public int definition() {
        return definition;
    }

    /** Open, handed in, returned, or accepted. */
    public FormState state() {
        return state;
    }

    /** 1 for the first time it is handed in. */
    public int round() {
        return round;
    }

    /** Rises with every step of the workflow. */
    public int version() {
        return version;
    }

    /** Rises with every saved answer. */
    long revision() {
        return revision;
    }

    /** Who handed it in last, and when. */
    public FormPage.@Nullable Mark submitted() {
        return submitted;
    }

    /** Who accepted or returned it last, and when. */
    public FormPage.@Nullable Mark decided() {
        return decided;
    }

    /** Who of the team opened the handed-in round first, and when. */
    public FormPage.@Nullable Mark opened() {
        return opened;
    }

    /** Who asked for the handed-in round back after that, and when. */
    public FormPage.@Nullable Mark askedBack() {
        return askedBack;
    }

    /** Who changed an answer last, and when. */
    public FormPage.Mark changed() {
        return changed;
    }

    /** What the last acceptance did to the deployment. */
    public FormOutcome outcome() {
        return new FormOutcome(
                closedItems.isEmpty() ? List.of() : List.of(closedItems.split(",", -1)),
                factsBefore,
                factsAfter,
                Map.of());
    }

    /** By path, with those that were taken away. */
    TreeMap<String, DraftAnswer> answers() {
        var byPath = new TreeMap<String, DraftAnswer>();
        answers.forEach(it -> byPath.put(it.path(), it));
        return byPath;
    }

    /** Takes what a draft changed, up to this revision; a returned form stays so until it is handed in. */
    void answer(Collection<DraftAnswer> changes, long upTo, FormPage.Mark by) {
        var held = answers();
        for (var it : changes) {
            var there = held.get(it.path());
            if (there == null) {
                answers.add(it.of(this));
            } else {
                there.become(it);
            }
        }
        revision = upTo;
        changed = by;
    }

    /** Remembers which items answers after acceptance closed, and forgets those that they opened again. */
    void drove(Collection<String> opened, Collection<String> closed) {
        var all = new LinkedHashSet<>(outcome().closed());
        all.removeAll(Set.copyOf(opened));
        closedItems =
                String.join(",", Stream.concat(all.stream(), closed.stream()).toList());
    }

    /** @throws StaleException if somebody took a step since, with who and when */
    public void requireVersion(int seen, PersonNames names, Clock clock) {
        if (version != seen) {
            throw new StaleException(RoundFormatter.stale(this, names, clock));
        }
    }

    /** @throws org.ccpor.base.RefusedException if it was handed in or accepted */
    public void requireOpen() {
        if (!state.open()) {
            throw RoundFormatter.refused(code, state, "it cannot be handed in now");
        }
    }

    /** @throws org.ccpor.base.RefusedException unless it waits for the team's decision */
    public void requireSubmitted() {
        if (state != FormState.SUBMITTED) {
            throw RoundFormatter.notSubmitted(code, state);
        }
    }

    /** Who of the LEA said that its part is done. */
    public FormPage.@Nullable Mark partDone() {
        return partDone;
    }

    /**
     * Notes that the LEA has done its part of this round, or with {@code null} that it has not; a step of nobody's workflow.
     *
     * @return whether that is new
     */
    public boolean sayPartDone(FormPage.@Nullable Mark by) {
        requireOpen();
        var changes = (partDone == null) != (by == null);
        if (changes) {
            partDone = by;
        }
        return changes;
    }

    /** Hands in what is asked; everything else is dropped from the draft. */
    public void handIn(Answers asked, FormPage.Mark by) {
        requireOpen();
        answers.removeIf(it -> asked.at(it.path()) == null);
        rounds.add(new Round(this, asked, by));
        step(FormState.SUBMITTED, by);
        submitted = by;
    }

    /** Somebody of the team has the handed-in round before them; tells whether that is the first time. */
    public boolean open(FormPage.Mark by) {
        if (state != FormState.SUBMITTED || opened != null) {
            return false;
        }
        opened = by;
        return true;
    }

    /** As before it was handed in; the round is as if it had never been. */
    public void takeBack(@Nullable Round before, FormPage.Mark by) {
        requireSubmitted();
        step(before != null && before.returned() ? FormState.RETURNED : FormState.DRAFT, by);
        submitted = before == null ? null : before.submitted();
    }

    /** The court wants it back from whoever has it open. */
    public void askBack(FormPage.Mark by) {
        requireSubmitted();
        askedBack = by;
    }

    /** Returns the handed-in round; the next one is answered under the newest definition. */
    public void sendBack(Round handedIn, Answers asked, Approval how, FormDefinition<?> newest, FormPage.Mark by) {
        requireSubmitted();
        handedIn.decide(how, asked);
        next(FormState.RETURNED, newest, by);
    }

    /** Accepts the handed-in round and remembers what that did to the deployment. */
    public Accepted accept(
            Round handedIn, Answers asked, Approval how, FormOutcome outcome, FormKey key, FormPage.Mark by) {
        requireSubmitted();
        var before = new Accepted(key, version + 1, by, outcome, decided, opened, askedBack);
        handedIn.decide(how, asked);
        remember(outcome);
        step(FormState.ACCEPTED, by);
        decided = by;
        return before;
    }

    /** Opens a new round of a form that was handed in or accepted; an acceptance is taken back. */
    public void reopen(Round handedIn, FormDefinition<?> newest, String why, FormPage.Mark by) {
        if (state.open()) {
            throw RoundFormatter.openAlready(code);
        }
        handedIn.takeBack(why, by);
        next(FormState.DRAFT, newest, by);
    }

    /** Waits for the team's word again, as before it was accepted. */
    public void undo(Accepted was, Round handedIn, FormPage.Mark by) {
        handedIn.undecide();
        remember(FormOutcome.NOTHING);
        step(FormState.SUBMITTED, by);
        decided = was.decided();
        opened = was.opened();
        askedBack = was.askedBack();
    }

    /** Answers to questions that the newest definition does not have are dropped. */
    private void next(FormState next, FormDefinition<?> newest, FormPage.Mark by) {
        answers.removeIf(it -> it.value() == null
                || EditRule.question(newest.model(), AnswerPath.of(it.path())).isEmpty());
        definition = newest.version();
        round++;
        partDone = null;
        remember(FormOutcome.NOTHING);
        step(next, by);
        decided = by;
    }

    private void step(FormState next, FormPage.Mark by) {
        state = next;
        version++;
        changed = by;
        opened = null;
        askedBack = null;
    }

    private void remember(FormOutcome outcome) {
        closedItems = String.join(",", outcome.closed());
        factsBefore = outcome.factsBefore();
        factsAfter = outcome.factsAfter();
    }
}
