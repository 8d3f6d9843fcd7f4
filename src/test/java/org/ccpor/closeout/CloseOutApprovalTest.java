package org.ccpor.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.ccpor.approval.Side;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardState;
import org.ccpor.form.Edit.Saved;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.ReleasedAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CloseOutApprovalTest extends CloseOutCase {
    @Test
    void the_team_approves_before_it_accepts() {
        lines();
        answer(ANA, KEY, "earlyReason", "Asked for by the court");
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        acting.run(ANA, () -> closeOuts.approve(COURT, Side.LEA, "Records captain"));
        handIn();
        assertThatThrownBy(this::accept).hasMessageContaining("has not approved yet");
        acting.run(ANA, () -> closeOuts.approve(COURT, Side.TEAM, "Deployment lead"));
        accept();
        assertThat(court().card().state()).isEqualTo(CardState.CLOSED);
    }

    @Test
    void each_side_approves_by_its_own_person_or_from_paper_saying_so() {
        lines();
        for (var wrong : List.of(Side.LEA, Side.TEAM)) {
            assertThatThrownBy(() -> acting.run(CLERK, () -> closeOuts.approve(COURT, wrong, "Role")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> closeOuts.approve(COURT, Side.COURT, "Role")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select count(*) from history where what = 'form.refused'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        acting.run(ANA, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        var answers = acting.call(ANA, () -> forms.page(KEY)).answers();
        assertThat(answers.at("courtPaper")).isEqualTo("true");
        assertThat(answers.at("courtBy")).isEqualTo("ana");
    }

    @Test
    void once_the_court_has_approved_it_is_the_leas_turn() {
        acting.run(
                ANA,
                () -> items.overridePredecessors(
                        COURT, "CUR-G7", "Test data", item("CUR-G7").version()));
        lines();
        assertThat(given.turns(COURT)).anyMatch(it -> it.startsWith("Court: "));
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        assertThat(given.turns(COURT)).contains("LEA: approve the close-out");
        acting.run(SHERIFF, () -> closeOuts.approve(COURT, Side.LEA, "Records captain"));
        assertThat(given.turns(COURT)).noneMatch(it -> it.contains("approve the close-out"));
    }

    @Test
    void a_second_approval_is_refused_with_who_and_when() {
        lines();
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        assertThatThrownBy(() -> acting.run(ANA, () -> closeOuts.approve(COURT, Side.COURT, "Clerk")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("(Court executive officer). court.kern recorded it on");
        assertThat(acting.call(ANA, () -> given.answer(KEY, Map.of("courtBy", "ana"))))
                .allMatch(it -> it instanceof Saved.Refusal);
    }

    @Test
    void of_two_who_approve_at_once_one_does_and_the_other_is_told_who() {
        lines();
        var barrier = new CyclicBarrier(2);
        var outcomes =
                Stream.of(CLERK, ANA)
                        .map(it -> CompletableFuture.supplyAsync(() -> approveAt(barrier, it)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        var by = acting.call(ANA, () -> forms.page(KEY)).answers().at("courtBy");
        assertThat(outcomes).contains("done").anySatisfy(it -> assertThat(it)
                .startsWith("The court approved on ")
                .contains(by + " recorded it"));
        assertThat(jdbc.sql("select count(*) from approval")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String approveAt(CyclicBarrier barrier, Viewer viewer) {
        try {
            barrier.await();
            acting.run(viewer, () -> closeOuts.approve(COURT, Side.COURT, "Officer"));
            return "done";
        } catch (RefusedException late) {
            return late.sentence();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_role_that_looks_like_party_data_is_not_taken() {
        lines();
        assertThatThrownBy(() ->
                        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Clerk, case no. 21FL01234")))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("Give a role, no name or number.");
    }

    @Test
    void what_was_taken_back_is_kept_with_why() {
        lines();
        approvals();
        answer(CLERK, KEY, "lines/route/concurrence", "NO");
        assertThat(jdbc.sql(
                                "select concat(side, ' ', taken_back_by, ': ', taken_back_why) from approval order by number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "COURT court.kern: A line was answered otherwise",
                        "LEA court.kern: A line was answered otherwise",
                        "TEAM court.kern: A line was answered otherwise");
    }

    @Test
    void a_line_that_is_answered_otherwise_takes_the_approvals_back() {
        lines();
        approvals();
        answer(CLERK, KEY, "lines/route/note", "By courier");
        assertThat(acting.call(ANA, () -> forms.page(KEY)).answers().at("leaBy"))
                .isEqualTo("lea.kern");
        answer(CLERK, KEY, "lines/route/concurrence", "NO");
        var answers = acting.call(ANA, () -> forms.page(KEY)).answers();
        assertThat(Stream.of(Side.values()).map(it -> answers.at(CloseOutService.path(it, "By"))))
                .containsOnlyNulls();
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
    }

    @Test
    void nobody_approves_while_lines_have_no_answer() {
        assertThatThrownBy(() -> acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Officer")))
                .hasMessageContaining("18 lines have no answer yet");
    }

    @Test
    void the_lines_themselves_are_fixed_and_their_date_follows() {
        lines();
        var wanted = new HashMap<String, @Nullable String>();
        wanted.put("lines/route", null);
        wanted.put("lines/scanners/line", "ROUTE");
        wanted.put("lines/new", "99");
        var saved = acting.call(CLERK, () -> given.answer(KEY, wanted));
        assertThat(saved).allMatch(it -> it instanceof Saved.Refusal);
        assertThat(acting.call(CLERK, () -> forms.page(KEY)).answers().at("lines/route/date"))
                .isEqualTo(LocalDate.now(clock).toString());
    }

    @Test
    void approvals_of_the_version_before_show_the_same() {
        lines();
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        acting.run(ANA, () -> closeOuts.approve(COURT, Side.LEA, "Records captain"));
        var shown = acting.call(ANA, () -> forms.page(KEY)).given();
        var released = new ReleasedAnswers(database);
        shown.forEach((path, it) -> {
            if (path.matches("(court|lea|team)(Role|On|By|Paper)")) {
                released.put("F13", path, it.value(), it.by(), it.at());
            }
        });
        released.move("0050-close-out-approvals.sql");
        assertThat(acting.call(ANA, () -> forms.page(KEY)).given()).isEqualTo(shown);
        assertThat(released.left("court%")).isZero();
    }
}
