package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccpor.acceptance.AcceptanceRows.Signature;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.form.Answers;
import org.ccpor.testing.Weekdays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the test must be like before a side signs, and in which words it did (domain F10). */
class SignRuleTest {
    private static final AcceptanceForm FORM =
            new AcceptanceForm(new CaseLibraries(new ClassPathResource("acceptance/library-v1.yaml")), new Weekdays());
    private static final Answers PASSED =
            Answers.NONE.with("cases/SCAN-01", "1").with("cases/SCAN-01/result", "PASS");
    private static final AcceptanceTest MET = FORM.read(PASSED);
    private static final AcceptanceTest NOT_RUN = FORM.read(PASSED.with("cases/SCAN-01/result", null));

    private static AcceptanceTest defect(String priority, String status) {
        return FORM.read(PASSED.with("defects/d1", "1")
                .with("defects/d1/number", "1")
                .with("defects/d1/of", "SCAN-01")
                .with("defects/d1/priority", priority)
                .with("defects/d1/status", status));
    }

    private static Signing saying(Verdict verdict, String words) {
        return new Signing(Side.COURT, verdict, words, "R&PO supervisor");
    }

    private static Signature signed(
            @Nullable Side side,
            @Nullable Verdict decision,
            @Nullable String role,
            @Nullable Boolean paper,
            @Nullable LocalDate on) {
        return new Signature("s1", side, decision, null, role, paper, "court.kern", on, null);
    }

    @Test
    void nobody_signs_while_a_defect_of_priority_1_is_open() {
        assertThat(SignRule.refusal(defect("ONE", "OPEN")))
                .contains("A defect of priority 1 is open. Nobody signs before it is closed.");
        assertThat(SignRule.refusal(defect("ONE", "CLOSED"))).isEmpty();
        assertThat(SignRule.refusal(defect("TWO", "OPEN"))).isEmpty();
    }

    @Test
    void conditions_and_a_rejection_need_words() {
        assertThat(SignRule.wrong(MET, saying(Verdict.REJECT, " "))).contains("Say why you reject it.");
        assertThat(SignRule.wrong(MET, saying(Verdict.CONDITIONS, ""))).contains("Write down the conditions.");
        assertThat(SignRule.wrong(MET, saying(Verdict.APPROVE, ""))).isEmpty();
    }

    @Test
    void only_an_approval_without_conditions_waits_for_the_exit_rule() {
        assertThat(SignRule.wrong(NOT_RUN, saying(Verdict.APPROVE, "Well done")))
                .contains("The exit rule is not met yet. Finish what is missing, or approve with conditions.");
        assertThat(SignRule.wrong(NOT_RUN, saying(Verdict.CONDITIONS, "Run SCAN-01")))
                .isEmpty();
        assertThat(SignRule.wrong(NOT_RUN, saying(Verdict.REJECT, "SCAN-01 was not run")))
                .isEmpty();
    }

    @Test
    void a_signature_says_who_decided_what_and_when() {
        var day = LocalDate.of(2026, 11, 5);
        assertThat(SignRule.words(signed(Side.COURT, Verdict.APPROVE, "R&PO supervisor", null, day)))
                .isEqualTo("The court approved on Nov 5, 2026 (R&PO supervisor)");
        assertThat(SignRule.words(signed(Side.LEA, Verdict.CONDITIONS, "Records manager", true, day)))
                .isEqualTo("The LEA approved with conditions on Nov 5, 2026 (Records manager, on paper)");
        assertThat(SignRule.words(signed(Side.TEAM, Verdict.REJECT, " ", false, day)))
                .isEqualTo("The CCPOR Team rejected on Nov 5, 2026");
    }

    @Test
    void a_signature_of_which_little_is_known_is_the_courts() {
        assertThat(SignRule.words(signed(null, null, null, null, null))).isEqualTo("The court signed");
    }
}
