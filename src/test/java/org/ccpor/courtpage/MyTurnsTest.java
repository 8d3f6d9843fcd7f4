package org.ccpor.courtpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On November 30, 2026. */
class MyTurnsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Turn turn(String title, TurnReason reason, Party who, @Nullable Integer days) {
        var due = days == null ? null : TODAY.plusDays(days);
        return new Turn(title, "lake", reason, who, null, title, title, "", null, null, due, null, "court/lake");
    }

    private static MyTurns court(Turn... turns) {
        return MyTurns.of(List.of(turns), Party.COURT);
    }

    private static Stream<String> titles(List<Turn> turns) {
        return turns.stream().map(Turn::title);
    }

    @Test
    void returned_forms_come_first_then_what_stops_the_court_then_what_is_due_first() {
        var turns = court(
                turn("Sometime", TurnReason.STEP, Party.COURT, null),
                turn("Later", TurnReason.STEP, Party.COURT, 9),
                turn("Stops", TurnReason.BLOCKED, Party.COURT, null),
                turn("Late", TurnReason.STEP, Party.COURT, -9),
                turn("Correct F1", TurnReason.RETURNED, Party.COURT, 21));
        assertThat(titles(turns.mine())).containsExactly("Correct F1", "Stops", "Late", "Later", "Sometime");
    }

    @Test
    void what_waits_on_others_leaves_out_how_the_team_works() {
        var turns = court(
                turn("Review F2", TurnReason.REVIEW, Party.TEAM, 2),
                turn("Approve access", TurnReason.STEP, Party.DOJ, 1),
                turn("Follow up with DOJ", TurnReason.FOLLOW_UP, Party.TEAM, 0),
                turn("Move to Scope", TurnReason.PLAN, Party.TEAM, null));
        assertThat(titles(turns.others())).containsExactly("Approve access", "Review F2");
        assertThat(turns.heading("your court")).isEqualTo("Nothing waits on your court");
        assertThat(turns.summary(TODAY)).isEmpty();
    }

    @Test
    void the_heading_counts_exactly_what_the_list_shows() {
        var turns = court(
                turn("Correct F1", TurnReason.RETURNED, Party.COURT, -3),
                turn("Correct F2", TurnReason.RETURNED, Party.COURT, null),
                turn("Return F3", TurnReason.STEP, Party.COURT, -10),
                turn("Name four leads", TurnReason.STEP, Party.COURT, 21));
        assertThat(turns.heading("your court")).isEqualTo("4 things wait on your court");
        assertThat(turns.summary(TODAY)).isEqualTo("2 returned · 1 more is late · next due Dec 21");
        assertThat(court(turn("Return F3", TurnReason.STEP, Party.COURT, -1)).heading("your court"))
                .isEqualTo("1 thing waits on your court");
    }
}
