package org.ccpor.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.deployment.ItemState;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.ReleasedAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class GoDecisionServiceTest extends GoLiveServiceTest {
    @Autowired
    private GoLiveDateService dates;

    @Autowired
    private DataSource database;

    @Test
    void go_is_refused_while_a_mandatory_line_stands_against_it_and_names_the_lines() {
        assertThatThrownBy(() -> decide(Verdict.GO))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("1 Court and LEA leads confirm date and activation hour; 2 Processing model");
        holdEverything();
        var unused = save(ANA, FormCode.F11, "lines/12/answer", "NO");
        assertThatThrownBy(() -> decide(Verdict.GO)).hasMessageContaining("first: 12 Fallback agreed");
        waive(ReadinessLine.FALLBACK);
        decide(Verdict.GO);
        assertThat(now().goes()).isTrue();
        assertThat(line(ReadinessLine.DECISION).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void go_completes_its_item_with_decision_date_and_roles() {
        skip("CUR-G2");
        holdEverything();
        decide(Verdict.GO);
        var item = item("CUR-G3");
        assertThat(item.state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item.evidence()).startsWith("Go, decided ").endsWith(" by Clerk supervisor, LEA lead");
        assertThat(item.byHand()).isFalse();
    }

    @Test
    void an_item_that_waits_for_the_checklist_is_completed_when_nothing_comes_first_any_more() {
        holdEverything();
        decide(Verdict.GO);
        assertThat(item("CUR-G3").state()).isNotEqualTo(ItemState.ACCEPTED);
        skip("CUR-G2");
        profileLive(true);
        var unused = save(ANA, FormCode.F11, "lines/15/answer", "YES");
        assertThat(item("CUR-G3").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void a_no_go_leaves_the_item_open_with_evidence_and_opens_one_that_was_done() {
        skip("CUR-G2");
        holdEverything();
        decide(Verdict.GO);
        decide(Verdict.NO_GO);
        var item = item("CUR-G3");
        assertThat(item.state().done()).isFalse();
        assertThat(item.evidence()).startsWith("No-go, decided ");
        assertThat(now().decisions().all()).extracting(Decision::verdict).containsExactly(Verdict.GO, Verdict.NO_GO);
        assertThat(history("go.decided")).hasSize(2);
    }

    @Test
    void a_date_moved_after_go_asks_for_confirmation() {
        holdEverything();
        decide(Verdict.GO);
        as(ANA, () -> dates.change(KERN, given.courtDayIn(14), DateReason.TRAINING, null, given.version(KERN)));
        assertThat(now().needsConfirmation()).isTrue();
        assertThat(now().goes()).isFalse();
        confirm(CLERK, Side.COURT);
        confirm(SHERIFF, Side.LEA);
        decide(Verdict.GO);
        assertThat(now().goes()).isTrue();
    }

    @Test
    void the_date_is_confirmed_by_court_and_lea_each_by_its_own_person() {
        assertThatThrownBy(() -> confirm(CLERK, Side.LEA)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> confirm(FOREIGN, Side.COURT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> confirm(ANA, Side.TEAM)).isInstanceOf(RefusedException.class);
        confirm(CLERK, Side.COURT);
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.OPEN);
        assertThat(line(ReadinessLine.LEADS).words())
                .startsWith("The court confirmed")
                .contains("The LEA has not");
        assertThatThrownBy(() -> confirm(CLERK, Side.COURT)).isInstanceOf(RefusedException.class);
        confirm(ANA, Side.LEA);
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.YES);
        assertThat(now().confirmed().of(Side.LEA).orElseThrow().paper()).isTrue();
        assertThat(history("go.date-confirmed")).hasSize(2);
    }

    /** Two people's turns, not one's; what one of them rejects is the team's. */
    @Test
    void confirming_the_date_is_the_turn_of_both_sides_until_each_has() {
        for (var before : List.of("CUR-G1", "CUR-I11")) {
            skip(before);
        }
        assertThat(given.turns(KERN)).contains("Court: confirm the go-live date", "LEA: confirm the go-live date");
        confirm(CLERK, Side.COURT);
        assertThat(given.turns(KERN))
                .contains("LEA: confirm the go-live date")
                .doesNotContain("Court: confirm the go-live date");
        var rejected = new Signing(Side.LEA, Verdict.REJECT, "Nobody is here that week", "Lead", null, now().goLive());
        as(SHERIFF, () -> decisions.confirm(KERN, rejected));
        assertThat(given.turns(KERN))
                .contains("Settle the go-live date")
                .noneMatch(it -> it.contains("confirm the go-live date"));
    }

    @Test
    void a_date_that_moves_needs_both_again_and_who_saw_the_old_one_is_told() {
        confirm(CLERK, Side.COURT);
        confirm(SHERIFF, Side.LEA);
        var seen = now().goLive();
        as(ANA, () -> dates.change(KERN, given.courtDayIn(14), DateReason.TRAINING, null, given.version(KERN)));
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.OPEN);
        assertThatThrownBy(() -> as(
                        CLERK,
                        () -> decisions.confirm(
                                KERN, new Signing(Side.COURT, Verdict.CONFIRM, "", "Lead", null, seen))))
                .isInstanceOf(StaleException.class);
        confirm(CLERK, Side.COURT);
        confirm(SHERIFF, Side.LEA);
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.YES);
    }

    @Test
    void a_confirmation_of_the_wrong_side_is_taken_back() {
        confirm(ANA, Side.LEA);
        assertThatThrownBy(() -> as(CLERK, () -> decisions.takeBack(KERN, Side.LEA, "Wrong side")))
                .isInstanceOf(AccessDeniedException.class);
        as(ANA, () -> decisions.takeBack(KERN, Side.LEA, "Wrong side"));
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.OPEN);
        assertThat(now().confirmed().past()).singleElement().matches(it -> it.takenBack() != null);
        assertThatThrownBy(() -> as(ANA, () -> decisions.takeBack(KERN, Side.LEA, "Again")))
                .isInstanceOf(RefusedException.class);
        confirm(SHERIFF, Side.LEA);
    }

    @Test
    void a_date_that_moves_away_and_back_does_not_bring_back_what_was_replaced_meanwhile() {
        confirm(CLERK, Side.COURT);
        confirm(SHERIFF, Side.LEA);
        var first = Objects.requireNonNull(now().goLive());
        as(ANA, () -> dates.change(KERN, given.courtDayIn(14), DateReason.TRAINING, null, given.version(KERN)));
        confirm(SHERIFF, Side.LEA);
        as(ANA, () -> dates.change(KERN, first, DateReason.TRAINING, null, given.version(KERN)));
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.OPEN);
    }

    @Test
    void who_does_not_confirm_says_why() {
        var date = now().goLive();
        assertThatThrownBy(() -> as(
                        SHERIFF,
                        () -> decisions.confirm(KERN, new Signing(Side.LEA, Verdict.REJECT, " ", "Lead", null, date))))
                .hasMessage("Say why the date is not confirmed.");
        as(
                SHERIFF,
                () -> decisions.confirm(KERN, new Signing(Side.LEA, Verdict.REJECT, "No staff", "Lead", null, date)));
        assertThat(line(ReadinessLine.LEADS).state()).isEqualTo(LineStanding.State.NO);
    }

    @Test
    void a_decision_says_when_and_by_whom_it_was_made() {
        assertThatThrownBy(() ->
                        as(ANA, () -> decisions.decide(KERN, Verdict.NO_GO, today().plusDays(1), null, "Clerk", 0)))
                .hasMessageContaining("day of the meeting");
        assertThatThrownBy(() -> as(ANA, () -> decisions.decide(KERN, Verdict.NO_GO, today(), null, " ", 0)))
                .hasMessage("Say who took part, by role; it cannot be empty.");
    }

    @Test
    void who_saw_a_decision_that_is_not_there_is_told() {
        assertThatThrownBy(() -> as(ANA, () -> decisions.decide(KERN, Verdict.NO_GO, today(), null, "Clerk", 1)))
                .isInstanceOf(StaleException.class)
                .hasMessage("Nothing is decided any more; look at it before you decide.");
    }

    @Test
    void who_decides_on_what_somebody_else_decided_meanwhile_is_told() {
        as(BO, () -> decisions.decide(KERN, Verdict.NO_GO, today(), null, "Clerk", 0));
        assertThatThrownBy(() -> as(ANA, () -> decisions.decide(KERN, Verdict.NO_GO, today(), null, "Clerk", 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("bo recorded “No-go” of the meeting of ");
    }

    @Test
    void of_two_who_decide_at_once_one_does_and_the_other_is_told_what_happened() {
        holdEverything();
        var barrier = new CyclicBarrier(2);
        var outcomes =
                Stream.of(ANA, BO)
                        .map(it -> CompletableFuture.supplyAsync(() -> decideAt(barrier, it)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        var first = now().decision().orElseThrow();
        assertThat(now().decisions().all()).hasSize(1);
        assertThat(outcomes).contains("done").anySatisfy(it -> assertThat(it)
                .startsWith(first.by() + " recorded “" + first.verdict().label()));
    }

    private String decideAt(CyclicBarrier barrier, Viewer viewer) {
        try {
            barrier.await();
            as(
                    viewer,
                    () -> decisions.decide(
                            KERN, viewer == ANA ? Verdict.GO : Verdict.NO_GO, today(), null, "Clerk", 0));
            return "done";
        } catch (StaleException late) {
            return late.sentence();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void only_the_team_decides() {
        for (var viewer : List.of(CLERK, SHERIFF, EXECUTIVE, FOREIGN)) {
            assertThatThrownBy(() -> as(viewer, () -> decisions.decide(KERN, Verdict.NO_GO, today(), null, "Clerk", 0)))
                    .as(viewer.userName())
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void decisions_of_the_version_before_show_the_same() {
        holdEverything();
        decide(Verdict.GO);
        as(BO, () -> decisions.decide(KERN, Verdict.NO_GO, today(), "The gateway is late", "Clerk", 1));
        var shown = now().decisions().all();
        jdbc.sql("""
                create table go_decision as
                select deployment_id, number, verdict, decided_on as meeting_on, nullif(words, '') as conditions,
                    role as took_part, go_live, given_by as decided_by, given_at as decided_at
                from approval where subject = 'GO_LIVE'
                """).update();
        jdbc.sql("delete from approval").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/changelog/readiness/0040-decisions-are-approvals.sql"))
                .execute(database);
        assertThat(now().decisions().all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, The court confirmed|The LEA confirmed", "NO, NO, The court rejected|The LEA has not"})
    void one_answer_of_the_version_before_becomes_what_it_said_of_both(String typed, Answer answer, String says) {
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        var unused = save(ANA, FormCode.F11, "lines/2/answer", "YES");
        var released = new ReleasedAnswers(database);
        released.put("F11", "lines/1/answer", typed, "court.kern", clock.instant());
        released.put("F11", "lines/1/answeredOn", today().minusDays(2).toString(), "court.kern", clock.instant());
        released.move("0080-one-approval.sql");
        var line = line(ReadinessLine.LEADS);
        assertThat(line.answer()).isEqualTo(answer);
        assertThat(line.words()).contains(says.split("\\|"));
        var court = now().confirmed().of(Side.COURT).orElseThrow();
        assertThat(court.paper()).as("the court's own contact said it").isFalse();
        assertThat(court.on()).isEqualTo(today().minusDays(2));
        assertThat(now().confirmed().of(Side.LEA).map(Decision::paper).orElse(true))
                .as("nobody of the LEA did")
                .isTrue();
        assertThat(released.left("lines/1/answer%")).isZero();
    }

    @Test
    void without_a_go_live_date_an_answer_of_the_version_before_confirms_none() {
        var unused = save(ANA, FormCode.F11, "lines/2/answer", "YES");
        var released = new ReleasedAnswers(database);
        released.put("F11", "lines/1/answer", "YES", "ana", clock.instant());
        var date = now().goLive();
        jdbc.sql("update deployment set go_live_on = null").update();
        released.move("0080-one-approval.sql");
        jdbc.sql("update deployment set go_live_on = ?").param(date).update();
        assertThat(line(ReadinessLine.LEADS).answer()).isNull();
    }
}
