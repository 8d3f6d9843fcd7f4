package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.form.Filled;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the plan of the test is told beside its questions. */
class PlanRuleTest {
    private static final LocalDate MONDAY = Filled.TODAY;

    private static final AcceptanceForm DEFINITION =
            new AcceptanceForm(new CaseLibraries(new ClassPathResource("acceptance/library-v1.yaml")), new Weekdays());

    private final Filled<AcceptanceTest> form = Filled.of(DEFINITION).goLiveIn(30);

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
                .containsExactly("Mar 6, 2027 is no court day (Saturday). Choose another day.");
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

    @Test
    void scheduling_and_sending_the_plan_close_their_items_before_the_test_is_signed() {
        var planned = form.with("windowFrom", "2027-03-08", "windowTo", "2027-03-12")
                .row("testers", 1, "side", "COURT", "name", "Clerk", "role", "COURT");
        assertThat(form.closes(item("CUR-I6"))).isFalse();
        assertThat(planned.closes(item("CUR-I6"))).isTrue();
        assertThat(planned.progress(item("CUR-I6"))).isEqualTo("Mar 8, 2027 to Mar 12, 2027, 1 tester");
        var sent = form.with("planVersion", "2", "planSentOn", "2027-03-01");
        for (var id : List.of("CUR-I9", "AOC-I7")) {
            assertThat(form.closes(item(id))).isFalse();
            assertThat(sent.closes(item(id))).isTrue();
            assertThat(sent.progress(item(id))).isEqualTo("Test plan 2 sent Mar 1, 2027");
            assertThat(DEFINITION.closesEarly(item(id))).isTrue();
        }
        assertThat(DEFINITION.closesEarly(item("CUR-I11"))).isFalse();
    }

    private static TemplateItem item(String id) {
        return new TemplateItem(
                id, id, ItemKind.DOCUMENT, List.of(Party.TEAM), 30, List.of(), null, true, FormCode.F10, "", Set.of());
    }
}
