package org.ccpor.form;

import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.definition.Meaning;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.form.round.RoundFormatter;
import org.ccpor.form.round.RoundRepository;
import org.ccpor.form.round.RoundSupport;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Role;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the court does with a form once it is answered: hands it in, takes it back, asks for it back; drives the items it answers. */
@Service
@Transactional
@Everyone
public class FormRoundService {

    private final CourtAccess access;
    private final FormSupport support;
    private final RoundSupport steps;
    private final CompletenessRule check;
    private final RoundRepository rounds;
    private final FormItemService items;

    FormRoundService(
            CourtAccess access,
            FormSupport support,
            RoundSupport steps,
            CompletenessRule check,
            RoundRepository rounds,
            FormItemService items) {
        this.access = access;
        this.support = support;
        this.steps = steps;
        this.check = check;
        this.rounds = rounds;
        this.items = items;
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
}
