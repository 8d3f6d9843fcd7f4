package org.ccpor.deployment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.Plans;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class HealthRuleTest {

    @Test
    void far_from_every_due_date_is_on_track() {
        assertVerdict(Plans.goLiveIn(120), Health.ON_TRACK, "");
    }

    @Test
    void an_open_mandatory_item_past_due_is_late_and_the_worst_is_named() {
        var plan = Plans.goLiveIn(59);
        assertVerdict(plan, Health.LATE, "Item P1 31 days late and 3 more");

        Plans.accept(plan, "P1", "P2", "S1");

        assertVerdict(plan, Health.LATE, "Item S2 3 days late");
    }

    @Test
    void a_late_item_the_gate_does_not_need_makes_nobody_late_but_who_waits_for_it_at_risk() {
        var plan = Plans.goLiveIn(80);
        Plans.accept(plan, "P1", "P2");
        assertVerdict(plan, Health.AT_RISK, "Planning is over its window");

        plan.deployment().move(CardChangeKind.MOVED, Phase.SCOPE, null, null, Plans.ANA);

        assertVerdict(plan, Health.AT_RISK, "Others wait for Item P3, 10 days late");
    }

    @Test
    void due_within_seven_days_is_at_risk_until_it_is_submitted() {
        assertVerdict(Plans.goLiveIn(98), Health.ON_TRACK, "");
        assertVerdict(Plans.goLiveIn(97), Health.AT_RISK, "Item P1 due in 7 days");
        var plan = Plans.goLiveIn(95);
        Plans.accept(plan, "P1");
        plan.step("P2").state().submit(null, Plans.ANA);
        assertVerdict(plan, Health.ON_TRACK, "");
    }

    @Test
    void what_is_due_today_is_at_risk_still() {
        assertVerdict(Plans.goLiveIn(90), Health.AT_RISK, "Item P1 due today");
    }

    @Test
    void an_item_of_a_later_phase_due_soon_is_no_risk_yet() {
        var plan = Plans.goLiveIn(95);
        Plans.accept(plan, "P1", "P2", "P3");

        assertVerdict(plan, Health.ON_TRACK, "");
    }

    @Test
    void a_phase_whose_last_day_is_over_is_a_risk_though_all_of_it_is_done() {
        var plan = Plans.goLiveIn(90);
        Plans.accept(plan, "P1", "P2", "P3");
        assertVerdict(plan, Health.ON_TRACK, "");
        plan = Plans.goLiveIn(89);
        Plans.accept(plan, "P1", "P2", "P3");
        assertVerdict(plan, Health.AT_RISK, "Planning is over its window");
    }

    @Test
    void a_go_live_that_passed_and_is_not_confirmed_is_late_before_anything_else() {
        assertVerdict(Plans.goLiveIn(-1), Health.LATE, "Go-live passed, not confirmed");
    }

    @Test
    void ten_court_days_without_an_update_are_a_risk() {
        var deployment = Plans.deployment();

        assertVerdict(Plans.on(deployment, LocalDate.of(2027, 3, 12)), Health.ON_TRACK, "");
        assertVerdict(Plans.on(deployment, LocalDate.of(2027, 3, 15)), Health.AT_RISK, "No update for 10 court days");
    }

    @Test
    void without_a_go_live_date_nothing_is_late() {
        assertVerdict(Plans.of(Plans.deployment()), Health.ON_TRACK, "");
    }

    @Test
    void a_blocker_is_worse_than_late_and_names_who_must_act() {
        var plan = Plans.goLiveIn(20);
        plan.deployment().block("CLETS queue", "Approve access", Party.DOJ, Plans.ANA.at(), Plans.ANA);

        assertVerdict(plan, Health.BLOCKED, "CLETS queue (DOJ)");
    }

    @Test
    void a_note_by_hand_wins_only_while_it_is_worse() {
        var plan = Plans.goLiveIn(120);
        plan.deployment().noteHealth(Health.AT_RISK, "Sheriff is moving", Health.ON_TRACK, Plans.ANA);
        assertVerdict(plan, Health.AT_RISK, "Sheriff is moving");

        plan.deployment().block("CLETS queue", "Approve access", Party.DOJ, Plans.ANA.at(), Plans.ANA);

        assertVerdict(plan, Health.BLOCKED, "CLETS queue (DOJ)");
        assertThatThrownBy(() -> plan.deployment().noteHealth(Health.LATE, "x", Health.BLOCKED, Plans.ANA))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Health is blocked by rule; by hand it can only be made worse.");
    }

    @Test
    void a_note_by_hand_that_is_no_worse_gives_way_to_the_rule() {
        var plan = Plans.goLiveIn(97);
        plan.deployment().noteHealth(Health.AT_RISK, "Sheriff is moving", Health.ON_TRACK, Plans.ANA);
        assertVerdict(plan, Health.AT_RISK, "Item P1 due in 7 days");
    }

    @Test
    void a_court_that_is_not_active_is_on_track() {
        var plan = Plans.goLiveIn(20);
        plan.deployment()
                .stand(
                        DeploymentChangeKind.WITHDRAWN,
                        new Standing(CardState.WITHDRAWN, "x", null),
                        null,
                        null,
                        Plans.ANA);

        assertVerdict(plan, Health.ON_TRACK, "");
    }

    private static void assertVerdict(Plan plan, Health health, String reason) {
        assertThat(HealthRule.of(plan)).isEqualTo(new HealthRule.Verdict(health, reason));
    }
}
