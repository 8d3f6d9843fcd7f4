package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.form.Filled;
import org.ccpor.process.Item;
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

    @Test
    void ten_court_days_are_usual_still() {
        assertThat(window(0, 11).says("windowTo")).isEmpty();
    }

    @Test
    void the_last_day_is_a_court_day_too() {
        assertThat(window(0, 12).says("windowTo"))
                .containsExactly("Mar 13, 2027 is no court day (Saturday). Choose another day.");
    }

    @Test
    void scope_and_criteria_are_agreed_before_the_test_is_signed() {
        var open = form.with("scopeAgreed", "false", "criteriaAgreed", "false");
        assertThat(open.says("scopeAgreed")).containsExactly("Agree on the scope before the test is signed.");
        assertThat(open.says("criteriaAgreed")).containsExactly("Agree on the criteria before the test is signed.");
    }

    @Test
    void accounts_network_and_scanner_work_before_the_test_begins() {
        var open = form.with("accountsWork", "false", "networkPass", "NO", "scannerPass", "NO");
        assertThat(open.says("accountsWork")).containsExactly("Every tester must be able to sign in to staging.");
        assertThat(open.says("networkPass")).containsExactly("The network check of form F4 has not passed.");
        assertThat(open.says("scannerPass")).containsExactly("The scanner check of form F3 has not passed.");
        var ready = form.with("accountsWork", "true", "networkPass", "YES", "scannerPass", "YES");
        assertThat(ready.says("accountsWork")).isEmpty();
        assertThat(ready.says("networkPass")).isEmpty();
        assertThat(ready.says("scannerPass")).isEmpty();
    }

    @Test
    void a_tester_whose_account_is_not_ready_is_pointed_out() {
        var tester = form.row("testers", 1, "side", "COURT", "name", "Clerk", "role", "COURT");
        assertThat(tester.with("testers/1/ready", "false").says("testers/1/ready"))
                .containsExactly("The staging account is not ready.");
        assertThat(tester.with("testers/1/ready", "true").says("testers/1/ready"))
                .isEmpty();
    }

    @Test
    void each_side_that_takes_part_signs() {
        var court = form.row("signatures", 1, "side", "COURT", "decision", "ACCEPT");
        var lea = form.row("signatures", 1, "side", "LEA", "decision", "ACCEPT");
        assertThat(unsigned(form))
                .containsAnyOf(
                        "The sign-off of the court and the LEA is missing.",
                        "The sign-off of the LEA and the court is missing.");
        assertThat(unsigned(court)).containsExactly("The sign-off of the LEA is missing.");
        assertThat(unsigned(lea)).containsExactly("The sign-off of the court is missing.");
        assertThat(unsigned(court.row("signatures", 2, "side", "LEA", "decision", "ACCEPT")))
                .isEmpty();
        assertThat(unsigned(court.with("signatures/1/decision", "REJECT"))).hasSize(1);
    }

    private static List<String> unsigned(Filled<AcceptanceTest> filled) {
        return filled.says("signatures");
    }

    private static TemplateItem item(String id) {
        return Item.of(id, ItemKind.DOCUMENT, Party.TEAM, FormCode.F10);
    }
}
