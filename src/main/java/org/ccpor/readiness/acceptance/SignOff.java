package org.ccpor.readiness.acceptance;

import java.util.HashMap;
import java.util.Map;
import org.ccpor.base.Refused;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormRights;
import org.ccpor.form.FormRounds;
import org.ccpor.form.FormState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Court and LEA sign the test, each by its own person; the last approval hands form F10 in (domain F10, user story 16). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SignOff {
    private static final String COORDINATORS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    private final TestDesk desk;
    private final FormRounds rounds;
    private final FormReader reader;

    SignOff(TestDesk desk, FormRounds rounds, FormReader reader) {
        this.desk = desk;
        this.rounds = rounds;
        this.reader = reader;
    }

    /**
     * Records a side's decision. A coordinator records what was signed on paper.
     *
     * @throws Refused while a defect of priority 1 is open, if the side approved already, if the plan lacks something, or if the
     *     exit rule is not met and no conditions are written
     * @throws org.springframework.security.access.AccessDeniedException for the other side's person
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')")
    public void sign(String court, Signing signing) {
        var sheet = desk.lock(court);
        desk.require(
                TestRights.signsFor(sheet.viewer(), signing.side()),
                sheet,
                "A court contact signs for the court, an LEA contact for the LEA.");
        if (!sheet.model().signers().contains(signing.side())) {
            throw new Refused("The LEA neither scans nor enters here, so its sign-off is not needed.");
        }
        if (signing.role().isBlank()) {
            throw new Refused("Give the work role of who decides.");
        }
        if (signing.decision() != Decision.REJECT) {
            SignRule.refusal(sheet.test(), signing.side()).ifPresent(it -> {
                throw new Refused(it);
            });
            desk.requirePlan(sheet);
        }
        desk.save(sheet, "signatures/", answers(sheet, signing), 0, true);
        var side = signing.side().label();
        desk.tell(sheet, "test.signed", side, signing.decision().done(), signing.words());
        handIn(court);
    }

    private Map<String, @Nullable String> answers(TestSheet sheet, Signing signing) {
        var number = sheet.test().signatures().size() + 1;
        var path = "signatures/" + signing.side().start() + number;
        var answers = new HashMap<String, @Nullable String>();
        answers.put(path, String.valueOf(number));
        answers.put(path + "/side", signing.side().name());
        answers.put(path + "/decision", signing.decision().name());
        answers.put(path + "/words", signing.words());
        answers.put(path + "/role", signing.role());
        answers.put(path + "/by", sheet.viewer().displayName());
        answers.put(path + "/on", desk.today().toString());
        if (sheet.viewer().coordinates()) {
            answers.put(path + "/paper", "true");
        }
        return answers;
    }

    private void handIn(String court) {
        var now = desk.read(court);
        if (now.state().signed() && now.page().state().open() && FormRights.maySubmit(now.viewer(), court)) {
            rounds.submit(TestDesk.key(court), now.page().version());
        }
    }

    /** Accepts a signed test, handing it in first where the LEA signed last. */
    @PreAuthorize(COORDINATORS)
    public void accept(String court, int seenVersion) {
        var sheet = desk.lock(court);
        if (!sheet.state().signed()) {
            throw new Refused("Not everybody has signed yet.");
        }
        var key = TestDesk.key(court);
        var version = seenVersion;
        if (sheet.page().state().open()) {
            rounds.submit(key, version);
            version = reader.page(key).version();
        }
        rounds.accept(key, version);
    }

    /** Takes the approvals back while the form is still open; one that was handed in is opened again instead. */
    @PreAuthorize(COORDINATORS)
    public void takeBack(String court, String reason) {
        var sheet = desk.lock(court);
        if (sheet.page().state() == FormState.ACCEPTED || sheet.page().state() == FormState.SUBMITTED) {
            throw new Refused("Form F10 is handed in. Open it again; that takes the signatures back.");
        }
        if (reason.isBlank()) {
            throw new Refused("Say why the signatures are taken back.");
        }
        desk.takeBack(sheet, reason);
    }
}
