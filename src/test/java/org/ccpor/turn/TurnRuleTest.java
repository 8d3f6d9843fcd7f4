package org.ccpor.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnRuleTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final CardOf KERN = CardOf.court("Kern").analyst("ana").goLive(DAY);

    private static Turn turn(CardOf card) {
        return TurnRule.of(card.card()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, Send F1, Send F1",
        "COURT, Return F2, Court: return F2",
        "LEA, Return F3, LEA: return F3",
        "DOJ, Approve access, DOJ: approve access",
        "CCTC, Open the firewall, CCTC: open the firewall"
    })
    void nobody_is_named_in_front_of_the_team(Party who, String title, String line) {
        assertThat(turn(KERN.next(title, who, null, DAY)).line()).isEqualTo(line);
    }

    @Test
    void whoever_ends_the_blocker_comes_before_whoever_acts_next() {
        var blocked = turn(KERN.next("Send F1", Party.TEAM, null, DAY).blockedBy(Party.CCTC, "Firewall"));
        assertThat(blocked).isEqualTo(new Turn("kern", Party.CCTC, null, "Open the firewall", null));
    }

    @Test
    void the_team_acts_by_its_assignee_else_by_the_analyst_and_nobody_else_by_them() {
        assertThat(turn(KERN.next("Send F1", Party.TEAM, null, DAY)).isOf("ana"))
                .isTrue();
        assertThat(turn(KERN.next("Send F1", Party.TEAM, "bo", DAY)).isOf("ana"))
                .isFalse();
        assertThat(turn(KERN.next("Send F1", Party.TEAM, "bo", DAY)).isOf("bo")).isTrue();
        assertThat(turn(KERN.next("Return F1", Party.COURT, "bo", DAY)).person())
                .isNull();
    }

    @Test
    void when_nothing_is_left_the_team_moves_the_court_on() {
        var done = KERN.done();
        assertThat(turn(done).line()).isEqualTo("Move to Scope");
        assertThat(turn(done.in(Phase.IMPLEMENT)).line()).isEqualTo("Move to Go-Live");
        assertThat(turn(done.in(Phase.GO_LIVE)).line()).isEqualTo("Close the court");
        assertThat(turn(done.state(CardState.LIVE)).line()).isEqualTo("Close the court");
        assertThat(turn(done.goLive(null)).line()).isEqualTo("Set the go-live date");
        assertThat(turn(done).isOf("ana")).isTrue();
    }

    @Test
    void of_a_court_of_others_nothing_is_told() {
        assertThat(TurnRule.of(KERN.done().card().asSeenBy(People.FOREIGN))).isEmpty();
        assertThat(TurnRule.of(KERN.blockedBy(Party.CCTC, "Firewall").card().asSeenBy(People.FOREIGN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CANDIDATE", "ON_HOLD", "CLOSED", "WITHDRAWN"})
    void a_court_on_no_way_has_no_turn(CardState state) {
        assertThat(TurnRule.of(KERN.done().state(state).card())).isEmpty();
    }
}
