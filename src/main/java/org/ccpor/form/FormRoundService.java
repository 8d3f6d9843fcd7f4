package org.ccpor.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ccpor.approval.Verdict;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.definition.Meaning;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.form.round.AcceptPreview;
import org.ccpor.form.round.Accepted;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.form.round.Remark;
import org.ccpor.form.round.RemarkRepository;
import org.ccpor.form.round.RemarkRule;
import org.ccpor.form.round.RemarksHeldException;
import org.ccpor.form.round.RoundFormatter;
import org.ccpor.form.round.RoundRepository;
import org.ccpor.form.round.RoundSupport;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Role;
import org.ccpor.identity.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands forms in, returns, accepts and reopens them; drives the items that the form answers. */
@Service
@Transactional
@Everyone
public class FormRoundService {

    private final CourtAccess access;
    private final FormSupport support;
    private final RoundSupport steps;
    private final CompletenessRule check;
    private final FormDefinitions definitions;
    private final RoundRepository rounds;
    private final RemarkRepository remarks;
    private final FormItemService items;
    private final ApplicationEventPublisher events;

    FormRoundService(
            CourtAccess access,
            FormSupport support,
            RoundSupport steps,
            CompletenessRule check,
            FormDefinitions definitions,
            RoundRepository rounds,
            RemarkRepository remarks,
            FormItemService items,
            ApplicationEventPublisher events) {
        this.access = access;
        this.support = support;
        this.steps = steps;
        this.check = check;
        this.definitions = definitions;
        this.rounds = rounds;
        this.remarks = remarks;
        this.items = items;
        this.events = events;
    }

    /**
     * Hands the form in; its response items become submitted. Answers that a skip rule hides are dropped.
     *
     * @throws org.springframework.security.access.AccessDeniedException for LEA contacts too, whose try is recorded
     * @throws FormIncompleteException naming every question to fix
     * @throws StaleException if it was handed in, returned or accepted meanwhile
     * @throws RefusedException if the deployment has ended or none of its items applies any more
     */
    @Workers
    public void submit(FormKey key, int seenVersion) {
        steps.mustSubmit(key);
        var sheet = steps.locked(key, seenVersion);
        var form = sheet.form();
        if (form == null) {
            throw new RefusedException("Answer the form before you hand it in.");
        }
        form.requireOpen();
        if (!sheet.plan().applies(key.code())) {
            throw new RefusedException("%s is not needed any more: what it answers became not applicable for %s."
                    .formatted(key.code(), sheet.plan().name()));
        }
        var about = support.about(sheet.plan(), key.code());
        var blocking = check.check(sheet.definition(), sheet.typed(), about).stream()
                .filter(Finding::blocks)
                .toList();
        if (!blocking.isEmpty()) {
            throw new FormIncompleteException(blocking);
        }
        var by = support.mark();
        var state = form.state().label();
        var asked = sheet.asked();
        var before = steps.before(form);
        var earlier = before == null ? null : before.answers();
        form.handIn(asked, by);
        var words = RoundFormatter.evidence(key, form.round(), "handed in");
        var evidence = Meaning.of(sheet.definition(), sheet.typed(), about)
                .progress(sheet.plan().items(key.code()));
        items.submitted(key.court(), key.code(), support.standing(sheet, FormState.SUBMITTED), words, evidence);
        var round = RoundFormatter.round(form.round(), sheet.definition(), earlier, asked);
        steps.tell(
                sheet,
                FormChangeKind.SUBMITTED,
                state,
                round,
                null,
                steps.handedIn(sheet, form, asked, earlier, by),
                by);
    }

    /**
     * The LEA says that its part of the form is done, or that it is not after all; the court, which hands it in, is told. What it says
     * already is nothing.
     *
     * @throws org.springframework.security.access.AccessDeniedException for the court's own people
     * @throws RefusedException if nobody has begun the form, or it was handed in
     */
    @Workers
    public void partDone(FormKey key, boolean done) {
        var viewer = access.viewer();
        var unused = access.must(
                viewer.coordinates() || viewer.role() == Role.LEA_CONTACT && viewer.serves(key.court()),
                key.court(),
                key.matter());
        var sheet = support.lock(key);
        sheet.plan().requireOpen();
        var form = sheet.form();
        if (form == null) {
            throw new RefusedException(
                    "Nobody has begun form %s yet. Answer your part, then say that it is done.".formatted(key.code()));
        }
        var by = support.mark();
        if (form.sayPartDone(done ? by : null)) {
            var what = done ? FormChangeKind.PART_DONE : FormChangeKind.PART_OPEN;
            steps.moved(sheet, new Change(key.court(), what, sheet.title(), null, null, null, by.by(), by.at()), null);
        }
    }

    /**
     * Somebody of the team has what was handed in before them: from the first time on the court cannot take it back any more.
     * Does nothing for a form that is not handed in.
     */
    @Coordinators
    public void opened(FormKey key) {
        var sheet = support.lock(key);
        var by = support.mark();
        if (sheet.form() != null && sheet.form().open(by)) {
            events.publishEvent(new FormChanged(key, Set.of(), by.by()));
        }
    }

    /**
     * The court takes back what nobody of the team has opened: the round never was, its answers are a draft again, and its items
     * are as they were.
     *
     * @throws org.springframework.security.access.AccessDeniedException for LEA contacts too, whose try is recorded
     * @throws RefusedException if somebody opened it meanwhile
     * @throws StaleException if it was returned, accepted or taken back meanwhile
     */
    @Workers
    public void takeBack(FormKey key, int seenVersion) {
        steps.mustSubmit(key);
        var sheet = steps.locked(key, seenVersion);
        var form = steps.submitted(sheet);
        if (form.opened() != null) {
            throw new RefusedException(
                    "The CCPOR team has opened %s meanwhile, so it cannot be taken back any more. You can ask for it back."
                            .formatted(key.code()));
        }
        var by = support.mark();
        var before = steps.before(form);
        rounds.delete(steps.current(form));
        form.takeBack(before, by);
        var comment = form.state() == FormState.RETURNED ? RoundFormatter.comment(key, steps.askedBefore(form)) : null;
        items.takenBack(
                key.court(),
                key.code(),
                comment,
                RoundFormatter.evidence(key, form.round(), "handed in"),
                RoundFormatter.evidence(key, form.round(), "taken back"));
        steps.tell(sheet, FormChangeKind.TAKEN_BACK, FormState.SUBMITTED.label(), "Round " + form.round(), by);
    }

    /**
     * The court asks whoever opened it to return it.
     *
     * @throws RefusedException if nobody has opened it, or it was asked for before
     */
    @Workers
    public void askBack(FormKey key, int seenVersion) {
        steps.mustSubmit(key);
        var sheet = steps.locked(key, seenVersion);
        var form = steps.submitted(sheet);
        if (form.opened() == null) {
            throw new RefusedException("Nobody has opened %s yet; take it back.".formatted(key.code()));
        }
        var asked = form.askedBack();
        if (asked != null) {
            throw new RefusedException("%s has asked for %s back already.".formatted(asked.by(), key.code()));
        }
        var by = support.mark();
        form.askBack(by);
        steps.tell(sheet, FormChangeKind.ASKED_BACK, null, "Round " + form.round(), by);
    }

    /**
     * Returns it for changes; at least one remark, with a path for a question and {@code null} for the whole form.
     *
     * @throws RemarksHeldException if the party-data guard stopped at one that nobody confirmed
     */
    @Coordinators
    public void sendBack(FormKey key, List<Note> notes, int seenVersion) {
        var sheet = steps.locked(key, seenVersion);
        var form = steps.submitted(sheet);
        if (notes.isEmpty()) {
            throw new RefusedException("Say what to change, at a question or for the whole form.");
        }
        var by = support.mark();
        var guarded = new RemarkRule(sheet, by);
        var said = notes.stream().map(guarded::take).toList();
        guarded.requireConfirmed();
        said.forEach(it -> remarks.save(new Remark(form, it)));
        var round = form.round();
        form.sendBack(steps.current(form), sheet.asked(), steps.decided(key, Verdict.RETURN, by), newest(key), by);
        var comment = RoundFormatter.comment(key, said);
        items.returned(key.court(), key.code(), comment);
        steps.tell(
                sheet,
                FormChangeKind.RETURNED,
                FormState.SUBMITTED.label(),
                "Round %d; %s".formatted(round, RoundFormatter.returned(sheet.definition(), said)),
                comment,
                null,
                by);
        guarded.confirmed().forEach(events::publishEvent);
    }

    /** What accepting would do to items and to what scope decided. */
    @Coordinators
    @Transactional(readOnly = true)
    public AcceptPreview previewAccept(FormKey key) {
        var sheet = support.read(key);
        var meaning = steps.meaning(sheet);
        return new AcceptPreview(items.previewAccept(
                key.court(),
                key.code(),
                support.standing(sheet, FormState.ACCEPTED),
                meaning.closes(sheet.plan().items(key.code())),
                meaning.decides(sheet.plan().facts()).orElse(null)));
    }

    /** Accepts the handed-in round and applies what {@link #previewAccept} said. */
    @Coordinators
    public Accepted accept(FormKey key, int seenVersion) {
        var sheet = steps.locked(key, seenVersion);
        var form = steps.submitted(sheet);
        var by = support.mark();
        var meaning = steps.meaning(sheet);
        var outcome = items.accepted(
                key.court(),
                key.code(),
                support.standing(sheet, FormState.ACCEPTED),
                meaning.closes(sheet.plan().items(key.code())),
                meaning.decides(sheet.plan().facts()).orElse(null),
                RoundFormatter.evidence(key, form.round(), "accepted"));
        var how = steps.decided(key, Verdict.ACCEPT, by);
        var done = form.accept(steps.current(form), sheet.asked(), how, outcome, key, by);
        steps.tell(sheet, FormChangeKind.ACCEPTED, FormState.SUBMITTED.label(), "Round " + form.round(), by);
        return done;
    }

    /**
     * Undoes what {@link #accept} did, for who accepted: the form waits for the team's word again, and its items are as they were.
     *
     * @throws StaleException if anybody changed the form, one of its items or what scope decided since
     */
    @Coordinators
    public void undo(Accepted done) {
        var key = done.key();
        var sheet = steps.locked(key, done.version());
        var form = Objects.requireNonNull(sheet.form());
        var by = support.mark();
        access.must(done.by().by().equals(by.by()), key.court(), key.matter());
        items.undone(key.court(), key.code(), done.outcome());
        form.undo(done, steps.current(form), by);
        steps.tell(sheet, FormChangeKind.ACCEPTANCE_UNDONE, FormState.ACCEPTED.label(), "Round " + form.round(), by);
    }

    /** What reopening would undo. */
    @Coordinators
    @Transactional(readOnly = true)
    public AcceptPreview previewReopen(FormKey key) {
        var sheet = support.read(key);
        var form = sheet.form();
        return new AcceptPreview(
                form == null ? List.of() : items.previewReopen(key.court(), key.code(), form.outcome()));
    }

    /** Opens a new round of a form that was handed in or accepted and undoes what accepting did; the answers stay. */
    @Coordinators
    public void reopen(FormKey key, String reason, int seenVersion) {
        var sheet = steps.locked(key, seenVersion);
        var form = sheet.form();
        if (form == null || form.state().open()) {
            throw RoundFormatter.openAlready(key.code());
        }
        var why = RoundFormatter.required(reason, "why it is opened again");
        var by = support.mark();
        var before = form.state().label();
        items.reopened(key.court(), key.code(), form.outcome(), why);
        form.reopen(steps.current(form), newest(key), why, by);
        steps.tell(sheet, FormChangeKind.REOPENED, before, "Round " + form.round(), why, null, by);
    }

    /**
     * One remark; {@code path} is {@code null} for the form as a whole.
     *
     * @param confirmed the person says that a text the party-data guard stopped at holds no party data
     */
    public record Note(@Nullable String path, String text, boolean confirmed) {
        /** A remark that is not confirmed. */
        public Note(@Nullable String path, String text) {
            this(path, text, false);
        }
    }

    private FormDefinition<?> newest(FormKey key) {
        return definitions.newest(key.code()).orElseThrow();
    }
}
