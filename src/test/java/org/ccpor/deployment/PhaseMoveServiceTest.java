package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;

import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class PhaseMoveServiceTest extends ServiceTest {

    @Test
    void a_gate_lists_what_is_missing_and_an_override_stays_on_the_card() {
        given("fresno");
        var check = get(ANA, () -> moves.check("fresno", Phase.SCOPE));
        assertThat(check.reasonNeeded()).isTrue();
        assertThat(check.gate().missing())
                .extracting(ItemLine::id)
                .contains("CUR-P1")
                .doesNotContain("CUR-P2");
        assertThatThrownBy(() -> move("fresno", Phase.SCOPE, null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("mandatory items for Scope");

        var done = move("fresno", Phase.SCOPE, "Known since the pilot");

        assertThat(done.version()).isEqualTo(2);
        assertThat(card("fresno").phase()).isEqualTo(Phase.SCOPE);
        assertThat(card("fresno").gateOverride()).isEqualTo("Known since the pilot");
        check.gate().missing().forEach(it -> as(ANA, () -> items.notApplicable("fresno", it.id(), "Pilot", 0)));
        assertThat(card("fresno").gateOverride()).isNull();
    }

    @Test
    void an_open_gate_needs_no_reason() {
        given("fresno");
        var check = get(ANA, () -> moves.check("fresno", Phase.SCOPE));
        check.gate().missing().forEach(it -> as(ANA, () -> items.notApplicable("fresno", it.id(), "Pilot", 0)));

        move("fresno", Phase.SCOPE, null);

        assertThat(history("fresno")).endsWith("phase.moved");
    }

    @Test
    void two_phases_ahead_is_refused_and_the_same_phase_is_nothing() {
        given("fresno");
        assertThatThrownBy(() -> move("fresno", Phase.IMPLEMENT, "Hurry"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Fresno is in Planning and moves one phase at a time: Scope comes first.");

        assertThat(move("fresno", Phase.PLANNING, null).changed()).isFalse();
        assertThat(card("fresno").version()).isEqualTo(1);
    }

    @Test
    void a_move_from_where_the_card_is_no_more_says_where_it_is() {
        given("fresno");
        as(BO, () -> moves.move("fresno", Phase.SCOPE, Phase.PLANNING, 1, "Pilot"));

        assertThatThrownBy(() -> as(ANA, () -> moves.move("fresno", Phase.SCOPE, Phase.PLANNING, 1, "Pilot")))
                .isInstanceOf(StaleException.class)
                .hasMessageMatching("Fresno is in Scope since \\d{1,2}:\\d\\d [AP]M; moved by bo\\.");
        assertThatThrownBy(() -> as(ANA, () -> moves.move("fresno", Phase.IMPLEMENT, Phase.SCOPE, 1, "Pilot")))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("bo changed Fresno at");
    }

    @Test
    void back_asks_why_and_takes_the_override_away() {
        given("fresno");
        move("fresno", Phase.SCOPE, "Pilot");
        assertThatThrownBy(() -> move("fresno", Phase.PLANNING, " "))
                .hasMessage("Say why the court goes back; it cannot be empty.");

        move("fresno", Phase.PLANNING, "Questionnaire was wrong");

        assertThat(card("fresno").gateOverride()).isNull();
        assertThat(history("fresno")).endsWith("phase.moved-back");
    }

    @Test
    void undo_restores_phase_override_and_place_and_says_so() {
        given("fresno");
        move("fresno", Phase.SCOPE, "Pilot");
        var before = card("fresno");
        var done = move("fresno", Phase.IMPLEMENT, "Hurry");

        as(ANA, () -> moves.undo(done));

        var after = card("fresno");
        assertThat(after.phase()).isEqualTo(before.phase());
        assertThat(after.gateOverride()).isEqualTo("Pilot");
        assertThat(after.rank()).isEqualTo(before.rank());
        assertThat(history("fresno")).endsWith("phase.move-undone");
        assertThatThrownBy(() -> as(ANA, () -> moves.undo(done))).isInstanceOf(StaleException.class);
    }

    @Test
    void undo_is_refused_after_somebody_else_changed_the_court() {
        given("fresno");
        var done = move("fresno", Phase.SCOPE, "Pilot");
        as(BO, () -> deployments.assign("fresno", 4, "bo", done.version()));

        assertThatThrownBy(() -> as(ANA, () -> moves.undo(done))).isInstanceOf(StaleException.class);
        assertThat(card("fresno").phase()).isEqualTo(Phase.SCOPE);
    }

    @Test
    void a_column_keeps_its_hand_set_order_for_everyone() {
        given("fresno");
        given("kern");
        given("marin");
        as(ANA, () -> order.place("marin", null, Phase.PLANNING));
        as(ANA, () -> order.place("fresno", "marin", Phase.PLANNING));

        assertThat(card("marin").rank()).isLessThan(card("fresno").rank());
        assertThat(card("fresno").rank()).isLessThan(card("kern").rank());
        assertThat(card("marin").version()).isEqualTo(1);
        for (var i = 0; i < 15; i++) {
            as(ANA, () -> order.place("kern", "marin", Phase.PLANNING));
            as(ANA, () -> order.place("fresno", "marin", Phase.PLANNING));
        }
        assertThat(card("marin").rank()).isLessThan(card("fresno").rank());
        assertThat(card("fresno").rank()).isLessThan(card("kern").rank());
        assertThatThrownBy(() -> as(ANA, () -> order.place("kern", null, Phase.SCOPE)))
                .isInstanceOf(StaleException.class);
    }
}
