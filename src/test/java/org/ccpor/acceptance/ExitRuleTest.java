package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ccpor.form.Answers;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** When a test may end (domain F10). */
class ExitRuleTest {
    private static final AcceptanceForm FORM =
            new AcceptanceForm(new CaseLibraries(new ClassPathResource("acceptance/library-v1.yaml")), new Weekdays());

    private Answers answers = Answers.NONE
            .with("cases/SCAN-01", "1")
            .with("cases/SCAN-01/result", "PASS")
            .with("cases/SCAN-02", "2")
            .with("cases/SCAN-02/result", "NOT_APPLICABLE");

    private ExitRule rule() {
        return ExitRule.of(FORM.read(answers));
    }

    private void defect(String of, String priority, String status) {
        answers = answers.with("defects/d1", "1")
                .with("defects/d1/number", "1")
                .with("defects/d1/of", of)
                .with("defects/d1/priority", priority)
                .with("defects/d1/status", status);
    }

    @Test
    void is_met_when_every_case_passed_or_does_not_apply() {
        assertThat(rule().met()).isTrue();
    }

    @Test
    void names_what_was_not_run_or_is_blocked() {
        answers = answers.with("cases/SCAN-01/result", null).with("cases/SCAN-02/result", "BLOCKED");
        assertThat(rule().sentences())
                .containsExactly("SCAN-01 was not run.", "SCAN-02 is blocked: run it, or say that it does not apply.");
        answers = answers.with("cases/SCAN-02/result", null);
        assertThat(rule().sentences()).isEqualTo(List.of("2 cases were not run."));
    }

    @Test
    void an_open_defect_of_priority_1_or_2_stands_in_the_way_also_when_deferred() {
        answers = answers.with("cases/SCAN-01/result", "FAIL");
        defect("SCAN-01", "TWO", "DEFERRED");
        assertThat(rule().sentences()).containsExactly("Defect 1 (priority 2) is open.");
        assertThat(ExitRule.worstOpen(FORM.read(answers))).isFalse();
        defect("SCAN-01", "ONE", "RETEST");
        assertThat(ExitRule.worstOpen(FORM.read(answers))).isTrue();
    }

    @Test
    void an_open_defect_of_priority_3_or_4_needs_a_workaround_and_acceptance_in_writing() {
        answers = answers.with("cases/SCAN-01/result", "FAIL");
        defect("SCAN-01", "FOUR", "OPEN");
        assertThat(rule().sentences())
                .containsExactly("Defect 1 (priority 4) needs a workaround and acceptance in writing.");
        answers = answers.with("defects/d1/workaround", "Turn the page").with("defects/d1/accepted", "Supervisor");
        assertThat(rule().met()).isTrue();
    }

    @Test
    void a_failed_case_whose_defect_was_closed_is_run_again() {
        answers = answers.with("cases/SCAN-01/result", "FAIL");
        defect("SCAN-01", "TWO", "CLOSED");
        assertThat(rule().sentences()).containsExactly("SCAN-01 failed and has no open defect: run it again.");
    }

    @Test
    void an_open_defect_of_another_case_excuses_none() {
        answers = answers.with("cases/SCAN-01/result", "FAIL").with("cases/SCAN-02/result", "FAIL");
        defect("SCAN-01", "TWO", "OPEN");
        assertThat(rule().sentences())
                .containsExactly(
                        "SCAN-02 failed and has no open defect: run it again.", "Defect 1 (priority 2) is open.");
    }

    @Test
    void a_test_without_cases_does_not_end() {
        answers = Answers.NONE;
        assertThat(rule().met()).isFalse();
    }
}
