package org.ccpor.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ccpor.approval.Verdict;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.form.round.AcceptPreview;
import org.ccpor.form.round.Accepted;
import org.ccpor.form.round.Remark;
import org.ccpor.form.round.RemarkRepository;
import org.ccpor.form.round.RemarkRule;
import org.ccpor.form.round.RemarksHeldException;
import org.ccpor.form.round.RoundFormatter;
import org.ccpor.form.round.RoundSupport;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team does with a form that was handed in: opens, returns, accepts and reopens it; drives the items it answers. */
@Service
@Transactional
@Coordinators
public class FormReviewService {
    private final CourtAccess access;
    private final FormSupport support;
    private final RoundSupport steps;
    private final FormDefinitions definitions;
    private final RemarkRepository remarks;
    private final FormItemService items;
    private final ApplicationEventPublisher events;

    FormReviewService(
            CourtAccess access,
            FormSupport support,
            RoundSupport steps,
            FormDefinitions definitions,
            RemarkRepository remarks,
            FormItemService items,
            ApplicationEventPublisher events) {
        this.access = access;
        this.support = support;
        this.steps = steps;
        this.definitions = definitions;
        this.remarks = remarks;
        this.items = items;
        this.events = events;
    }

    /**
     * Somebody of the team has what was handed in before them: from the first time on the court cannot take it back any more.
     * Does nothing for a form that is not handed in.
     */
    public void opened(FormKey key) {
        var sheet = support.lock(key);
        var by = support.mark();
        if (sheet.form() != null && sheet.form().open(by)) {
            events.publishEvent(new FormChanged(key, Set.of(), by.by()));
        }
    }

    /**
     * Returns it for changes; at least one remark, with a path for a question and {@code null} for the whole form.
     *
     * @throws RemarksHeldException if the party-data guard stopped at one that nobody confirmed
     */
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
    @Transactional(readOnly = true)
    public AcceptPreview previewReopen(FormKey key) {
        var sheet = support.read(key);
        var form = sheet.form();
        return new AcceptPreview(
                form == null ? List.of() : items.previewReopen(key.court(), key.code(), form.outcome()));
    }

    /** Opens a new round of a form that was handed in or accepted and undoes what accepting did; the answers stay. */
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
