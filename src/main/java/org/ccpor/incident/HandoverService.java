package org.ccpor.incident;

import org.ccpor.approval.ApprovalService;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Subject;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerSourceSupport;
import org.ccpor.form.FormKey;
import org.ccpor.identity.CourtContacts;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the court's word that it has the incident process and knows the route (domain F12). */
@Service
@Transactional
@Everyone
public class HandoverService {
    private final ApprovalService approvals;
    private final AnswerSourceSupport forms;
    private final HandoverForm form;

    HandoverService(ApprovalService approvals, AnswerSourceSupport forms, HandoverForm form) {
        this.approvals = approvals;
        this.forms = forms;
        this.form = form;
    }

    /**
     * The court acknowledges it, or says why not; a coordinator records what came on paper.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer does not speak for the court
     * @throws RefusedException if the process was not sent yet, the court acknowledged it already, or a rejection has no reason
     */
    @CourtContacts
    public void acknowledge(String court, Signing said) {
        approvals.requireSpeaker(court, Subject.HANDOVER, said.side());
        var sheet = forms.lock(new FormKey(court, HandoverForm.CODE));
        if (said.verdict().approves() && !form.read(sheet.page().answers()).sent()) {
            throw new RefusedException("The team gives the day and the version first; then acknowledge it.");
        }
        if (!said.verdict().approves() && said.words().isBlank()) {
            throw new RefusedException("Say why it is not acknowledged.");
        }
        forms.change(sheet, false, () -> HandoverAnswerSource.answers(
                        approvals.give(court, sheet.deployment(), Subject.HANDOVER, said))
                .toList());
    }

    /**
     * Takes the acknowledgment back; its item opens again.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer does not speak for the court
     * @throws RefusedException if nothing is acknowledged, or no reason is given
     */
    @CourtContacts
    public void takeBack(String court, Side side, String why) {
        approvals.requireSpeaker(court, Subject.HANDOVER, side);
        var sheet = forms.lock(new FormKey(court, HandoverForm.CODE));
        forms.change(sheet, false, () -> HandoverAnswerSource.answers(
                        approvals.takeBack(court, sheet.deployment(), Subject.HANDOVER, side, why))
                .toList());
    }
}
