package org.ccpor.acceptance;

import java.util.List;
import org.ccpor.approval.ApprovalService;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Subject;
import org.ccpor.base.RefusedException;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Court and LEA sign the test, each by its own person; the last approval hands form F10 in (domain F10, user story 16). */
@Service
@Transactional
@Everyone
public class SignOffService {

    private final AcceptanceSupport support;
    private final ApprovalService approvals;
    private final FormRoundService rounds;
    private final FormReviewService reviews;
    private final FormService forms;

    SignOffService(
            AcceptanceSupport support,
            ApprovalService approvals,
            FormRoundService rounds,
            FormReviewService reviews,
            FormService forms) {
        this.support = support;
        this.approvals = approvals;
        this.rounds = rounds;
        this.reviews = reviews;
        this.forms = forms;
    }

    /**
     * Records a side's decision. A coordinator records what was signed on paper.
     *
     * @throws RefusedException while a defect of priority 1 is open, if the side approved already, if the plan lacks something, or if the
     *     exit rule is not met and no conditions are written
     * @throws org.springframework.security.access.AccessDeniedException for the other side's person
     */
    @Workers
    public void sign(String court, Signing signing) {
        approvals.requireSpeaker(court, Subject.ACCEPTANCE_TEST, signing.side());
        var sheet = support.lock(court);
        if (!sheet.model().signers().contains(signing.side())) {
            throw new RefusedException("The LEA neither scans nor enters here, so its sign-off is not needed.");
        }
        if (signing.verdict().approves()) {
            SignRule.refusal(sheet.test()).ifPresent(SignOffService::refuse);
            support.requirePlan(sheet);
        }
        support.sign(sheet, () -> {
            var given = approvals.give(court, sheet.deployment(), Subject.ACCEPTANCE_TEST, signing);
            SignRule.wrong(sheet.test(), signing).ifPresent(SignOffService::refuse);
            return List.of(given);
        });
        var side = signing.side().label();
        support.tell(sheet, AcceptanceChangeKind.SIGNED, side, signing.verdict().done(), signing.words());
        handIn(court);
    }

    private static void refuse(String sentence) {
        throw new RefusedException(sentence);
    }

    private void handIn(String court) {
        var now = support.read(court);
        if (now.state().signed() && now.page().state().open() && FormAccess.maySubmit(now.viewer(), court)) {
            rounds.submit(AcceptanceSupport.key(court), now.page().version());
        }
    }

    /** Accepts a signed test, handing it in first where the LEA signed last. */
    @Coordinators
    public void accept(String court, int seenVersion) {
        var sheet = support.lock(court);
        if (!sheet.state().signed()) {
            throw new RefusedException("Not everybody has signed yet.");
        }
        var key = AcceptanceSupport.key(court);
        var version = seenVersion;
        if (sheet.page().state().open()) {
            rounds.submit(key, version);
            version = forms.page(key).version();
        }
        reviews.accept(key, version);
    }

    /** Takes the approvals back while the form is still open; one that was handed in is opened again instead. */
    @Coordinators
    public void takeBack(String court, String reason) {
        var sheet = support.lock(court);
        if (sheet.page().state() == FormState.ACCEPTED || sheet.page().state() == FormState.SUBMITTED) {
            throw new RefusedException("Form F10 is handed in. Open it again; that takes the signatures back.");
        }
        if (reason.isBlank()) {
            throw new RefusedException("Say why the signatures are taken back.");
        }
        support.takeBack(sheet, reason);
    }
}
