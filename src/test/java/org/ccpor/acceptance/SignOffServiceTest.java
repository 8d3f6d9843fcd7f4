package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.Objects;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.FormEvidence;
import org.ccpor.form.FormEvidence.Name;
import org.ccpor.form.FormState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Court and LEA sign, each by its own person, and what takes a signature back. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class SignOffServiceTest extends TestBase {
    @Autowired
    private DeploymentDetailsService plans;

    @Autowired
    private DeploymentService deployments;

    @Autowired
    private FormEvidence evidence;

    @Autowired
    private ItemService items;

    private ItemState item(String id) {
        return acting.call(COORDINATOR, () -> plans.details(COURT)).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Object proof(String name) {
        return Objects.requireNonNull(
                        acting.call(COORDINATOR, () -> evidence.of(COURT)).get(new Name(FormCode.F10, name)))
                .proof();
    }

    private void theTestMayBeSigned() {
        var version = acting.call(COORDINATOR, () -> plans.details(COURT)).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals("CUR-I11"))
                .findFirst()
                .orElseThrow()
                .version();
        acting.run(COORDINATOR, () -> items.overridePredecessors(COURT, "CUR-I11", "Test data", version));
    }

    @Test
    void who_has_signed_waits_for_the_other() {
        theTestMayBeSigned();
        passEverything();
        assertThat(given.turns(COURT)).contains("Court: sign the test F10", "LEA: fill in part of F10");
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        assertThat(given.turns(COURT)).contains("LEA: sign the test F10").noneMatch(it -> it.startsWith("Court: sign"));
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        assertThat(given.turns(COURT)).contains("Accept F10").noneMatch(it -> it.contains("sign the test"));
    }

    @Test
    void both_sides_sign_and_the_team_accepts() {
        theTestMayBeSigned();
        passEverything();
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
        acting.run(COORDINATOR, () -> signOff.accept(COURT, state().version()));
        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
        assertThat(item("CUR-I11")).isEqualTo(ItemState.ACCEPTED);
        assertThat(proof("signed")).asString().contains("holds=true", "The court approved on");
        assertThat(proof("defects")).asString().contains("holds=true");
        assertThat(history("test.signed"))
                .containsExactly("test.signed LEA by lea.kern", "test.signed Court by court.kern");
    }

    @Test
    void when_the_lea_signs_last_accepting_hands_the_form_in_first() {
        passEverything();
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        acting.run(COORDINATOR, () -> signOff.accept(COURT, state().version()));
        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
    }

    @Test
    void nobody_signs_for_the_other_side() {
        passEverything();
        assertThatThrownBy(() -> sign(SHERIFF, Side.COURT, Verdict.APPROVE, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sign(CLERK, Side.LEA, Verdict.APPROVE, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sign(FOREIGN, Side.COURT, Verdict.APPROVE, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.refused")).hasSize(3);
    }

    @Test
    void a_coordinator_records_what_was_signed_on_paper() {
        passEverything();
        sign(COORDINATOR, Side.LEA, Verdict.APPROVE, "");
        assertThat(state().decisions().all()).singleElement().matches(Decision::paper);
    }

    @Test
    void before_the_exit_rule_is_met_only_written_conditions_are_accepted() {
        assertThatThrownBy(() -> sign(CLERK, Side.COURT, Verdict.APPROVE, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("exit rule");
        assertThatThrownBy(() -> sign(CLERK, Side.COURT, Verdict.CONDITIONS, " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("conditions");
        sign(CLERK, Side.COURT, Verdict.CONDITIONS, "Reports are tested in the first week");
        assertThat(state().decisions().of(Side.COURT)).isPresent();
    }

    @Test
    void nobody_approves_while_a_defect_of_priority_1_is_open() {
        log(CLERK, "SCAN-01", Result.FAIL, Priority.ONE);
        passEverything();
        assertThatThrownBy(() -> sign(CLERK, Side.COURT, Verdict.CONDITIONS, "It is fixed before go-live"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("priority 1");
        assertThat(proof("defects")).asString().contains("holds=false");
    }

    @Test
    void a_side_signs_once_and_is_told_who_did() {
        passEverything();
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        assertThatThrownBy(() -> sign(OTHER, Side.COURT, Verdict.APPROVE, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("The court approved on")
                .hasMessageContaining("(Supervisor)");
    }

    @Test
    void a_new_defect_takes_signatures_back() {
        passEverything();
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        log(SHERIFF, "SCAN-01", Result.FAIL, Priority.THREE);
        assertThat(state().decisions().all()).singleElement().satisfies(it -> assertThat(
                        Objects.requireNonNull(it.takenBack()).why())
                .contains("Defect 1 (priority 3) needs a workaround and acceptance in writing"));
        change("d1", DefectStatus.DEFERRED, "Turn the image by hand", "Supervisor, today");
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
    }

    @Test
    void a_rejection_says_why_and_takes_the_other_signature_back() {
        passEverything();
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        assertThatThrownBy(() -> sign(SHERIFF, Side.LEA, Verdict.REJECT, "")).isInstanceOf(RefusedException.class);
        sign(SHERIFF, Side.LEA, Verdict.REJECT, "Printing at the LEA was not tested");
        assertThat(state().decisions().of(Side.COURT)).isEmpty();
        assertThat(proof("signed")).asString().contains("holds=false", "The LEA rejected");
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        assertThat(state().decisions().of(Side.LEA)).isPresent();
    }

    @Test
    void opening_the_form_again_takes_signatures_back() {
        passEverything();
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        acting.run(COORDINATOR, () -> reviews.reopen(KEY, "A defect came back", page().version()));
        assertThat(state().signed()).isFalse();
        assertThat(history("test.signatures-taken-back")).hasSize(1);
    }

    @Test
    void the_lea_does_not_sign_where_it_neither_scans_nor_enters() {
        given.coordinator(() -> deployments.decide(
                COURT,
                new Facts(Imaging.QUERY, Gateway.NO),
                plans.details(COURT).card().version()));
        assertThat(state().signers()).containsExactly(Side.COURT);
        acting.run(COORDINATOR, () -> tests.matchScope(COURT));
        passEverything();
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
    }

    @Test
    void an_unfinished_plan_is_named_before_anybody_signs() {
        save(COORDINATOR, java.util.Map.of("inventedOnly", "false"));
        passEverything();
        assertThatThrownBy(() -> sign(CLERK, Side.COURT, Verdict.APPROVE, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Only invented data is used");
    }
}
