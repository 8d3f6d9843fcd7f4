package org.ccpor.readiness.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccpor.assessment.WeekdayCalendars;
import org.ccpor.form.Filled;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the plan of the test is told beside its questions. */
class PlanCheckTest {
    private static final LocalDate MONDAY = Filled.TODAY;

    private final Filled<AcceptanceTest> form = Filled.of(new AcceptanceForm(
                    new CaseLibraries(new ClassPathResource("acceptance/library-v1.yaml")), new WeekdayCalendars()))
            .goLiveIn(30);

    private Filled<AcceptanceTest> window(int from, int to) {
        return form.with(
                "windowFrom",
                MONDAY.plusDays(from).toString(),
                "windowTo",
                MONDAY.plusDays(to).toString());
    }

    @Test
    void five_to_ten_court_days_are_usual_and_both_ends_count() {
        assertThat(window(0, 4).says("windowTo")).isEmpty();
        assertThat(window(0, 3).says("windowTo")).containsExactly("The test has 4 court days; 5 to 10 are usual.");
        assertThat(window(0, 14).says("windowTo")).containsExactly("The test has 11 court days; 5 to 10 are usual.");
    }

    @Test
    void the_test_ends_before_go_live_and_on_court_days() {
        assertThat(window(24, 30).says("windowTo"))
                .containsExactly("The test must end before go-live on Mar 31, 2027.");
        assertThat(window(5, 11).says("windowFrom"))
                .containsExactly("Mar 6, 2027 is no court day (Weekend). Choose another day.");
        assertThat(window(4, 1).says("windowTo")).containsExactly("The last day is before the first one.");
    }

    @Test
    void invented_data_and_agreement_are_no_matter_of_choice() {
        assertThat(form.with("inventedOnly", "false").says("inventedOnly"))
                .containsExactly("Only invented data may be used in the test.");
        assertThat(form.with("scopeAgreed", "false").says("scopeAgreed")).hasSize(1);
    }

    @Test
    void a_side_that_signs_and_has_no_tester_is_pointed_out() {
        assertThat(form.row("testers", 1, "side", "COURT", "name", "Clerk", "role", "COURT")
                        .says("testers"))
                .containsExactly("No tester of the LEA is named yet.");
    }
}
