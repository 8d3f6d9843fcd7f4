package org.ccpor.closeout;

import java.util.Locale;
import org.ccpor.approval.ApprovalService;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.base.Count;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerSourceSupport;
import org.ccpor.form.FormKey;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the approvals of form F13: each side once, by its own person or by a coordinator who has it on paper. */
@Service
@Transactional
@Everyone
public class CloseOutService {
    private final ApprovalService approvals;
    private final AnswerSourceSupport forms;
    private final CloseOutForm form;

    CloseOutService(ApprovalService approvals, AnswerSourceSupport forms, CloseOutForm form) {
        this.approvals = approvals;
        this.forms = forms;
        this.form = form;
    }

    /**
     * Approves for one side.
     *
     * @param role of who approves, such as "Court executive officer"; no name
     * @throws org.springframework.security.access.AccessDeniedException if this viewer does not speak for that side
     * @throws RefusedException if it is approved already, naming by whom and when, or lines have no answer yet
     */
    @Workers
    public void approve(String court, Side side, String role) {
        approvals.requireSpeaker(court, Subject.CLOSE_OUT, side);
        var sheet = forms.lock(new FormKey(court, CloseOutForm.CODE));
        forms.change(sheet, false, () -> {
            var approval = approvals.give(
                    court, sheet.deployment(), Subject.CLOSE_OUT, new Signing(side, Verdict.APPROVE, "", role.strip()));
            requireAnswered(form.read(sheet.page().answers()).unanswered());
            return CloseOutAnswerSource.answers(approval);
        });
    }

    /** Path of one of the answers about a side's approval, such as {@code leaRole}. */
    public static String path(Side side, String what) {
        return side.name().toLowerCase(Locale.ROOT) + what;
    }

    private static void requireAnswered(long open) {
        if (open > 0) {
            throw new RefusedException("%s %s no answer yet; answer %s before you approve."
                    .formatted(Count.of(open, "line"), open == 1 ? "has" : "have", open == 1 ? "it" : "them"));
        }
    }
}
