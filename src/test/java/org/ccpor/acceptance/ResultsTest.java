package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.Map;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.base.RefusedException;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Results and defects, and who may log them. */
class ResultsTest extends TestBase {
    @Test
    void a_tester_of_the_court_and_one_of_the_lea_log_results_under_their_own_names() {
        log(CLERK, "LOGIN-01", Result.PASS);
        log(SHERIFF, "SEARCH-01", Result.PASS);
        assertThat(line("LOGIN-01").tester()).isEqualTo("Courtroom clerk");
        assertThat(line("SEARCH-01").tester()).isEqualTo("Records clerk");
        assertThat(state().count(Result.PASS)).isEqualTo(2);
    }

    @Test
    void a_contact_who_is_no_tester_is_turned_away_and_that_is_recorded() {
        assertThatThrownBy(() -> log(OTHER, "LOGIN-01", Result.PASS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log(FOREIGN, "LOGIN-01", Result.PASS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log(EXECUTIVE, "LOGIN-01", Result.PASS)).isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.refused"))
                .containsExactly("form.refused F10 by court.other", "form.refused F10 by court.napa");
        assertThat(line("LOGIN-01").result()).isNull();
    }

    @Test
    void saving_answers_directly_is_no_way_around_the_testers() {
        var tried = save(
                OTHER,
                Map.of(
                        "cases/LOGIN-01/result",
                        "PASS",
                        "runs/x",
                        "1",
                        "signatures/lea-1",
                        "1",
                        "environment",
                        "STAGING"));
        assertThat(tried).filteredOn(it -> it.path().startsWith("cases")).allMatch(Saved.Refusal.class::isInstance);
        assertThat(tried)
                .filteredOn(it -> it.path().startsWith("runs") || it.path().startsWith("signatures"))
                .allMatch(Saved.Refusal.class::isInstance);
    }

    @Test
    void a_failure_opens_a_defect_and_needs_its_priority() {
        assertThatThrownBy(() -> log(CLERK, "SCAN-01", Result.FAIL))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("priority");
        log(CLERK, "SCAN-01", Result.FAIL, Priority.TWO);
        assertThat(state().defects()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(1);
            assertThat(it.of()).isEqualTo("SCAN-01");
            assertThat(it.status()).isEqualTo(DefectStatus.OPEN);
            assertThat(it.opened()).isEqualTo(today());
        });
        assertThat(history("test.")).containsExactly("test.defect-opened Defect 1, case SCAN-01 by court.kern");
    }

    @Test
    void a_retest_keeps_the_earlier_result_and_closes_the_defect_that_waited_for_it() {
        log(CLERK, "SCAN-01", Result.FAIL, Priority.TWO);
        change("d1", DefectStatus.RETEST, "", "");
        log(CLERK, "SCAN-01", Result.PASS);
        assertThat(line("SCAN-01").runs())
                .extracting(AcceptanceState.RunLine::result)
                .containsExactly(Result.FAIL, Result.PASS);
        assertThat(state().defects()).singleElement().matches(it -> !it.open());
    }

    @Test
    void failing_again_under_a_known_defect_is_a_run_of_its_own() {
        log(CLERK, "SCAN-01", Result.FAIL, Priority.THREE);
        log(SHERIFF, "SCAN-01", Result.FAIL);
        assertThat(line("SCAN-01").runs()).hasSize(2);
        assertThat(state().defects()).hasSize(1);
    }

    @Test
    void of_two_who_log_the_same_case_the_second_is_told_and_nothing_of_it_is_stored() {
        var seen = line("SCAN-01").seen();
        log(CLERK, "SCAN-01", Result.PASS);
        var late = new LoggedResult(
                "SCAN-01", Result.FAIL, "", seen, new LoggedResult.NewDefect(Priority.ONE, "Empty page", ""), false);
        assertThatThrownBy(() -> acting.run(SHERIFF, () -> tests.log(COURT, late)))
                .isInstanceOfSatisfying(
                        NotSavedException.class, it -> assertThat(it.trouble()).isInstanceOf(Saved.Conflict.class));
        assertThat(state().defects()).isEmpty();
        assertThat(line("SCAN-01").result()).isEqualTo(Result.PASS);
        acting.run(SHERIFF, () -> tests.log(COURT, late.over(line("SCAN-01").seen())));
        assertThat(line("SCAN-01").result()).isEqualTo(Result.FAIL);
    }

    @Test
    void a_note_that_looks_like_party_data_is_held_back() {
        var held = new LoggedResult("SCAN-01", Result.PASS, "Tested with case 21FL01234", 0, null, false);
        assertThatThrownBy(() -> acting.run(CLERK, () -> tests.log(COURT, held)))
                .isInstanceOfSatisfying(
                        NotSavedException.class, it -> assertThat(it.trouble()).isInstanceOf(Saved.Held.class));
        assertThat(line("SCAN-01").result()).isNull();
        acting.run(CLERK, () -> tests.log(COURT, held.keep()));
        assertThat(line("SCAN-01").result()).isEqualTo(Result.PASS);
    }

    @Test
    void blocked_and_not_applicable_say_why() {
        var bare = new LoggedResult("SCAN-01", Result.BLOCKED, " ", 0, null, false);
        assertThatThrownBy(() -> acting.run(CLERK, () -> tests.log(COURT, bare)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Say in a note why the case is blocked");
    }

    @Test
    void two_who_both_looked_before_log_different_cases_and_never_meet() {
        var first = line("SCAN-01").seen();
        var second = line("SCAN-02").seen();
        acting.run(CLERK, () -> tests.log(COURT, new LoggedResult("SCAN-01", Result.PASS, "", first, null, false)));
        acting.run(SHERIFF, () -> tests.log(COURT, new LoggedResult("SCAN-02", Result.PASS, "", second, null, false)));
        assertThat(state().count(Result.PASS)).isEqualTo(2);
    }

    @Test
    void of_two_who_change_the_same_defect_the_second_is_told_unless_both_want_the_same() {
        log(CLERK, "SCAN-01", Result.FAIL, Priority.TWO);
        var seen = state().defects().getFirst().seen();
        var fixed = new DefectChange("d1", Priority.TWO, "Image", DefectStatus.FIXED, "CCPOR Team", "", "", seen);
        var worse = new DefectChange("d1", Priority.ONE, "Image", DefectStatus.OPEN, "CCPOR Team", "", "", seen);
        acting.run(CLERK, () -> tests.change(COURT, fixed));
        assertThatThrownBy(() -> acting.run(SHERIFF, () -> tests.change(COURT, worse)))
                .isInstanceOf(NotSavedException.class)
                .hasMessage("court.kern changed this in the meantime.");
        acting.run(SHERIFF, () -> tests.change(COURT, fixed));
        assertThat(state().defects().getFirst().status()).isEqualTo(DefectStatus.FIXED);
    }

    @Test
    void what_is_too_long_or_comes_after_the_sign_off_is_refused() {
        var title = new LoggedResult.NewDefect(Priority.TWO, "x".repeat(121), "");
        assertThatThrownBy(() -> acting.run(
                        CLERK, () -> tests.log(COURT, new LoggedResult("SCAN-01", Result.FAIL, "", 0, title, false))))
                .isInstanceOf(NotSavedException.class)
                .hasMessage("Shorten this: it has 121 characters, at most 120 fit.");
        passEverything();
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        assertThatThrownBy(() -> log(CLERK, "SCAN-01", Result.FAIL, Priority.FOUR))
                .isInstanceOf(NotSavedException.class)
                .hasMessageStartingWith("This form is handed in");
        assertThat(state().defects()).isEmpty();
    }

    @Test
    void a_text_that_was_kept_although_it_looks_like_party_data_is_told_to_history() {
        acting.run(
                CLERK,
                () -> tests.log(COURT, new LoggedResult("SCAN-01", Result.PASS, "Case 21FL01234", 0, null, true)));
        assertThat(history("form.text-confirmed")).singleElement().asString().endsWith("Note by court.kern");
    }

    @Test
    void a_round_that_was_handed_in_keeps_the_results_of_its_day() {
        passEverything();
        sign(SHERIFF, Side.LEA, Verdict.APPROVE, "");
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        acting.run(COORDINATOR, () -> reviews.reopen(KEY, "A defect came back", page().version()));
        log(CLERK, "SCAN-01", Result.FAIL, Priority.FOUR);
        var round = acting.call(COORDINATOR, () -> forms.rounds(KEY)).getFirst();
        assertThat(round.answers().at("cases/SCAN-01/result")).isEqualTo("PASS");
        assertThat(round.answers().rows("runs")).hasSize(76);
        assertThat(round.answers().rows("defects")).isEmpty();
        assertThat(page().answers().at("cases/SCAN-01/result")).isEqualTo("FAIL");
    }
}
