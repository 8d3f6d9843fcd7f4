package org.ccpor.mywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.form.FormState;
import org.ccpor.form.FormsByCourt.BegunForm;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.process.Party;
import org.ccpor.testing.Weekdays;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnsOf;
import org.junit.jupiter.api.Test;

/** Ana's, on Wednesday, January 13, 2027. */
class MyWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    private static MyWork work(CardOf... cards) {
        return MyWork.of(TurnsOf.board(TODAY, cards), "ana", new Weekdays());
    }

    private static CardOf step(String court, Party who, int days) {
        return CardOf.court(court)
                .goLive(TODAY.plusDays(90))
                .next("Do it at " + court, who, null, TODAY.plusDays(days));
    }

    private static List<String> courts(List<Task> tasks) {
        return tasks.stream().map(it -> it.card().court()).toList();
    }

    private static BegunForm handedIn(String court, FormCode form, int daysAgo) {
        var at = TODAY.minusDays(daysAgo).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        return new BegunForm(court, form, FormState.SUBMITTED, 1, "Casey", at, null, null, 0, false);
    }

    @Test
    void reviews_stand_by_themselves_with_what_is_to_be_answered_first_at_the_top() {
        var kern = CardOf.court("Kern").analyst("ana").done().card();
        var napa = CardOf.court("Napa").analyst("ana").done().card();
        var board = new BoardSnapshot(
                1,
                TODAY,
                Map.of("kern", kern, "napa", napa),
                Map.of(
                        "kern", TurnsOf.court(kern, TODAY, handedIn("kern", FormCode.F2, 1)),
                        "napa", TurnsOf.court(napa, TODAY, handedIn("napa", FormCode.F7, 5))),
                Map.of(),
                Map.of());
        var work = MyWork.of(board, "ana", new Weekdays());
        assertThat(work.reviews())
                .extracting(it -> it.turn().title(), it -> it.card().court())
                .containsExactly(tuple("Review F7", "Napa"), tuple("Review F2", "Kern"));
        assertThat(work.items()).isEmpty();
        assertThat(work.count()).isEqualTo(2);
        assertThat(MyWork.of(board, "bo", new Weekdays()).count()).isZero();
    }

    @Test
    void items_are_grouped_by_when_they_are_due_and_later_ones_do_not_count() {
        var work = work(
                step("Late", Party.TEAM, -1).analyst("ana"),
                step("Today", Party.TEAM, 0).analyst("ana"),
                step("Sunday", Party.TEAM, 4).analyst("ana"),
                step("Monday", Party.TEAM, 5).analyst("ana"),
                CardOf.court("Sometime").goLive(TODAY.plusDays(9)).next("Do", Party.TEAM, "ana", null),
                step("Others", Party.TEAM, 0).analyst("bo"));
        var groups = work.items().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> courts(it.getValue())));
        assertThat(groups)
                .containsOnly(
                        entry(When.LATE, List.of("Late")),
                        entry(When.TODAY, List.of("Today")),
                        entry(When.THIS_WEEK, List.of("Sunday")),
                        entry(When.LATER, List.of("Monday", "Sometime")));
        assertThat(work.count()).isEqualTo(3);
    }

    @Test
    void blockers_of_my_courts_come_with_their_court_and_nowhere_else() {
        var work = work(
                CardOf.court("Kern").analyst("ana").done().blockedBy(Party.DOJ, "Page 2"),
                CardOf.court("Napa").analyst("bo").done().blockedBy(Party.DOJ, "Page 3"));
        assertThat(work.blockers())
                .extracting(it -> it.card().court(), it -> it.blocker().what())
                .containsExactly(tuple("Kern", "Page 2"));
        assertThat(work.items()).isEmpty();
    }

    @Test
    void what_others_owe_within_five_court_days_comes_late_first() {
        var work = work(
                step("Kern", Party.COURT, -3).analyst("ana"),
                step("Napa", Party.LEA, -9),
                step("Inyo", Party.COURT, 7),
                step("Mono", Party.COURT, 8),
                step("Mine", Party.TEAM, 0).analyst("ana"),
                step("Colleague", Party.TEAM, 1).analyst("bo"));
        assertThat(courts(work.due())).containsExactly("Napa", "Kern", "Colleague", "Inyo");
    }

    @Test
    void my_courts_stand_with_the_worst_first() {
        var cards = Stream.of(Health.AT_RISK, Health.BLOCKED, Health.ON_TRACK, Health.LATE)
                .map(it -> CardOf.court(it.label()).analyst("ana").health(it))
                .toArray(CardOf[]::new);
        assertThat(work(cards).courts())
                .extracting(CourtCard::court)
                .containsExactly("Blocked", "Late", "At risk", "On track");
        assertThat(work(cards).due())
                .extracting(Task::turn)
                .extracting(Turn::due)
                .doesNotContainNull();
    }
}
