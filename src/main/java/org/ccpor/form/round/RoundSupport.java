package org.ccpor.form.round;

import java.util.List;
import java.util.Set;
import org.ccpor.approval.Approval;
import org.ccpor.approval.ApprovalService;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.StaleException;
import org.ccpor.form.Answers;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormService.HandedIn;
import org.ccpor.form.FormState;
import org.ccpor.form.Progress;
import org.ccpor.form.definition.Meaning;
import org.ccpor.form.draft.Form;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.form.draft.FormSupport.Sheet;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the steps of a round share: who may, the form as it was seen, its rounds, and telling of it. */
@Component
public class RoundSupport {
    private final CourtAccess access;
    private final FormSupport support;
    private final RoundRepository rounds;
    private final RemarkRepository remarks;
    private final ApprovalService approvals;
    private final PersonNames names;
    private final ApplicationEventPublisher events;

    RoundSupport(
            CourtAccess access,
            FormSupport support,
            RoundRepository rounds,
            RemarkRepository remarks,
            ApprovalService approvals,
            PersonNames names,
            ApplicationEventPublisher events) {
        this.access = access;
        this.support = support;
        this.rounds = rounds;
        this.remarks = remarks;
        this.approvals = approvals;
        this.names = names;
        this.events = events;
    }

    /** Before anything is read; a try that is refused is recorded. */
    public void mustSubmit(FormKey key) {
        var viewer = access.mustSee(key.court(), key.matter());
        access.must(FormAccess.maySubmit(viewer, key.court()), key.court(), key.matter());
    }

    /**
     * To change it.
     *
     * @throws StaleException if somebody handed it in, returned or accepted it after this version
     * @throws org.ccpor.base.RefusedException if the deployment has ended
     */
    public Sheet locked(FormKey key, int seenVersion) {
        var sheet = support.lock(key);
        sheet.plan().requireOpen();
        var form = sheet.form();
        if (form != null) {
            form.requireVersion(seenVersion, names, support.clock());
        } else if (seenVersion != 0) {
            throw new StaleException("Nobody has answered this form yet; load the page again.");
        }
        return sheet;
    }

    /** @throws org.ccpor.base.RefusedException unless it waits for the team's answer */
    public Form submitted(Sheet sheet) {
        var form = sheet.form();
        if (form == null) {
            throw RoundFormatter.notSubmitted(sheet.key().code(), FormState.NOT_BEGUN);
        }
        form.requireSubmitted();
        return form;
    }

    /** What the answers say to the deployment. */
    public Meaning<?> meaning(Sheet sheet) {
        return Meaning.of(
                sheet.definition(),
                sheet.typed(),
                support.about(sheet.plan(), sheet.key().code()));
    }

    /** The round in which it was handed in. */
    public Round current(Form form) {
        return rounds.find(form, form.round()).orElseThrow();
    }

    /** The round before; {@code null} in the first. */
    public @Nullable Round before(Form form) {
        return form.round() == 1 ? null : rounds.find(form, form.round() - 1).orElse(null);
    }

    /** What the team asked to change in the round before. */
    public List<FormPage.Remark> askedBefore(Form form) {
        return form.round() == 1
                ? List.of()
                : remarks.findByFormAndRoundOrderById(form, form.round() - 1).stream()
                        .map(Remark::said)
                        .toList();
    }

    /** The team's word; remarks say why something is returned. */
    public Approval decided(FormKey key, Verdict verdict, FormPage.Mark by) {
        var said = new Signing(Side.TEAM, verdict, "", Side.TEAM.label());
        return approvals.decide(key.court(), key.code(), said, by.at());
    }

    /**
     * What is handed in now.
     *
     * @param asked answers, without skipped ones
     * @param earlier those of the round before; {@code null} in the first
     */
    public HandedIn handedIn(Sheet sheet, Form form, Answers asked, @Nullable Answers earlier, FormPage.Mark by) {
        var remarks = askedBefore(form);
        var changed = earlier == null
                ? Set.<String>of()
                : RoundFormatter.changed(earlier, asked).keySet();
        return new HandedIn(
                form.round(),
                by.by(),
                by.at(),
                Progress.of(sheet.definition().model(), asked),
                remarks.size(),
                (int) remarks.stream().filter(it -> it.answeredBy(changed)).count(),
                null);
    }

    /** To history, to those who listen in this transaction, and to those who have the form open. */
    public void tell(Sheet sheet, ChangeKind what, @Nullable String before, String after, FormPage.Mark by) {
        tell(sheet, what, before, after, null, null, by);
    }

    /**
     * As above.
     *
     * @param reason why, in somebody's words
     * @param sent what was handed in by this step
     */
    public void tell(
            Sheet sheet,
            ChangeKind what,
            @Nullable String before,
            String after,
            @Nullable String reason,
            @Nullable HandedIn sent,
            FormPage.Mark by) {
        moved(
                sheet,
                new Change(sheet.key().court(), what, sheet.title(), before, after, reason, by.by(), by.at()),
                sent);
        events.publishEvent(new FormChanged(sheet.key(), Set.of(), by.by()));
    }

    /** To history and to those who listen in this transaction; nobody's screen shows it. */
    public void moved(Sheet sheet, Change change, @Nullable HandedIn sent) {
        var key = sheet.key();
        events.publishEvent(change);
        events.publishEvent(new FormChanged.Moved(key, change, sheet.plan().reader(key.code()), sent));
    }
}
