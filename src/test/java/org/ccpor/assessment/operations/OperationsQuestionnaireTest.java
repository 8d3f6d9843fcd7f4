package org.ccpor.assessment.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.assessment.scope.ScopeQuestionnaire;
import org.ccpor.form.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsQuestionnaireTest {
    private final ScopeQuestionnaire scope = new ScopeQuestionnaire();
    private final OperationsQuestionnaire form = new OperationsQuestionnaire(scope);

    private final Filled<Operations> complete = Filled.of(form)
            .row("rpoDepartments", 1, "type", "JUVENILE", "department", "JUVENILE", "location", "Main")
            .with("rpoDepartments/1/staffCount", "3", "entryTimeliness", "ONE_DAY", "priorOrderCheck", "CMS,PAPER")
            .with("afterHours", "Sheriff's records", "sealedOrders", "false", "dualScreen", "SOME")
            .row("pcs", 1, "location", "Main", "count", "10", "os", "Windows 11", "ramGb", "16", "browser", "Edge")
            .with("network", "BRANCH", "itSupport", "COURT");

    @Test
    void a_complete_one_can_be_handed_in() {
        assertThat(complete.errors()).isEmpty();
        assertThat(complete.warnings()).isEmpty();
    }

    @Test
    void an_empty_one_names_what_is_required() {
        assertThat(Filled.of(form).errors())
                .containsExactly(
                        "rpoDepartments",
                        "entryTimeliness",
                        "priorOrderCheck",
                        "afterHours",
                        "sealedOrders",
                        "pcs",
                        "dualScreen",
                        "network",
                        "itSupport");
    }

    @Test
    void who_handles_sealed_orders_is_asked_where_there_are_any() {
        assertThat(complete.asks("sealedBy")).isFalse();
        assertThat(complete.with("sealedOrders", "true").errors()).containsExactly("sealedBy");
    }

    @Test
    void not_at_all_stands_alone() {
        assertThat(complete.with("priorOrderCheck", "NOT_AT_ALL").errors()).isEmpty();
        assertThat(complete.with("priorOrderCheck", "CMS,NOT_AT_ALL").errors()).containsExactly("priorOrderCheck");
    }

    @Test
    void late_entry_weak_workstations_and_rows_given_twice_are_worth_a_look() {
        var odd = complete.with("entryTimeliness", "MORE", "pcs/1/ramGb", "4")
                .row("rpoDepartments", 2, "type", "JUVENILE", "department", "JUVENILE", "location", "Main ");
        assertThat(odd.errors()).isEmpty();
        assertThat(odd.warnings()).containsExactly("rpoDepartments/2/type", "entryTimeliness", "pcs/1/ramGb");
    }

    @Test
    void workstations_are_compared_with_the_users_of_the_scope_questionnaire() {
        var expected = Filled.of(scope).row("userCounts", 1, "role", "COURT", "courtCount", "11", "leaCount", "90");
        assertThat(complete.beside(expected).warnings()).containsExactly("pcs");
        assertThat(complete.beside(expected).figures())
                .containsExactly("Staff handling orders: 3", "Workstations: 10 for 11 expected users of the court");
        assertThat(complete.with("pcs/1/count", "11").beside(expected).warnings())
                .isEmpty();
        assertThat(complete.figures()).containsExactly("Staff handling orders: 3", "Workstations: 10");
    }

    @Test
    void planned_changes_have_an_order_and_do_not_meet_the_go_live() {
        var freeze = complete.row("changeFreeze", 1, "what", "Move", "from", "2027-06-01", "to", "2027-06-30");
        assertThat(freeze.errors()).isEmpty();
        assertThat(freeze.warnings()).isEmpty();
        assertThat(freeze.goLiveIn(92).warnings()).containsExactly("changeFreeze/1/from");
        assertThat(freeze.goLiveIn(122).warnings()).isEmpty();
        assertThat(freeze.with("changeFreeze/1/to", "2027-05-31").errors()).containsExactly("changeFreeze/1/to");
        assertThat(complete.row("changeFreeze", 1, "what", "Move", "from", "2027-02-01", "to", "2027-02-28")
                        .warnings())
                .containsExactly("changeFreeze/1/to");
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "7, 1"})
    void less_than_8_gb_is_slow(String ram, int warnings) {
        assertThat(complete.with("pcs/1/ramGb", ram).warnings()).hasSize(warnings);
    }
}
