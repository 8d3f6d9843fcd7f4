package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ccpor.base.Change;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.plan.ConditionRule;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.GoLiveRule;
import org.ccpor.deployment.plan.MoveRule;
import org.ccpor.deployment.plan.NextStepRule;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.deployment.plan.Step;
import org.ccpor.process.Item;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void the_next_step_is_the_first_open_item_whose_predecessors_are_done() {
        var plan = Plans.goLiveIn(120);
        assertThat(next(plan)).isEqualTo("P1");
        Plans.accept(plan, "P1");
        assertThat(next(plan)).isEqualTo("P2");
        plan.step("P3").state().setDue(Plans.TODAY, Plans.ANA);
        assertThat(next(plan)).isEqualTo("P3");
    }

    @Test
    void a_step_left_behind_comes_when_the_phase_has_none() {
        var plan = Plans.goLiveIn(120);
        plan.deployment().move(CardChangeKind.OVERRIDDEN, Phase.SCOPE, "Pilot", "Pilot", Plans.ANA);
        assertThat(next(plan)).isEqualTo("S2");
        Plans.accept(plan, "S1", "S2");
        assertThat(next(plan)).isEqualTo("P1");
    }

    @Test
    void a_phase_ahead_has_no_next_step_yet() {
        var plan = Plans.goLiveIn(120);
        Plans.accept(plan, "P1", "P2", "P3");
        assertThat(NextStepRule.of(plan)).isEmpty();
    }

    @Test
    void who_acts_is_whom_it_waits_on_then_the_team_once_submitted_else_the_leading_side() {
        var step = Plans.goLiveIn(120).step("P2");
        assertThat(step.acts()).isEqualTo(Party.COURT);
        step.state().waitOn(Party.DOJ, Plans.ANA);
        assertThat(step.acts()).isEqualTo(Party.DOJ);
        step.state().submit(null, Plans.ANA);
        assertThat(step.acts()).isEqualTo(Party.TEAM);
    }

    @Test
    void what_is_to_be_done_is_a_command_to_whoever_acts() {
        var step = Plans.goLiveIn(120).step("P2");
        assertThat(step.title()).isEqualTo("Do P2");
        step.state().submit(null, Plans.ANA);
        assertThat(step.title()).isEqualTo("Review what was sent");
        step.state().sendBack("Say more", Plans.ANA);
        assertThat(step.title()).isEqualTo("Do P2");
    }

    @Test
    void a_form_is_returned_reviewed_and_corrected_by_its_code() {
        var plan = Plans.goLiveIn(120);
        var state = plan.step("P2").state();
        var item = Item.of("P2", ItemKind.RESPONSE, Party.COURT, FormCode.F2);
        var step = new Step(Phase.PLANNING, item, state, plan);
        assertThat(step.title()).isEqualTo("Do P2");
        state.submit(null, Plans.ANA);
        assertThat(step.title()).isEqualTo("Review F2");
        state.sendBack("Say more", Plans.ANA);
        assertThat(step.title()).isEqualTo("Correct F2");
    }

    @Test
    void a_failing_condition_switches_off_and_gives_back_the_state_before() {
        var deployment = Plans.deployment();
        var item = Plans.of(deployment).step("S2").state();
        item.start(Plans.ANA);
        decide(deployment, Gateway.NO);
        assertThat(item.state()).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(item.notApplicableReason()).isEqualTo("Images only");

        decide(deployment, Gateway.LATER);

        assertThat(item.state()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(item.notApplicableReason()).isNull();
    }

    @Test
    void a_condition_leaves_accepted_work_and_what_was_set_by_hand_alone() {
        var deployment = Plans.deployment();
        var item = Plans.of(deployment).step("S2").state();
        item.notApplicable("Not needed here", Plans.ANA);
        decide(deployment, Gateway.NO);
        decide(deployment, Gateway.YES);
        assertThat(item.notApplicableReason()).isEqualTo("Not needed here");
        item.reopen("Needed", Plans.ANA);
        item.complete("Done", Plans.ANA);
        decide(deployment, Gateway.NO);
        assertThat(item.state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void a_preview_shows_the_raw_date_the_due_date_and_why_it_moved() {
        var plan = Plans.goLiveIn(120);
        plan.step("S2").state().setDue(LocalDate.of(2027, 4, 1), Plans.ANA);

        var preview = GoLiveRule.preview(plan, LocalDate.of(2027, 5, 12));

        var first = preview.items().getFirst();
        assertThat(first.rawDue()).isEqualTo(LocalDate.of(2027, 2, 11)).isEqualTo(first.newDue());
        assertThat(first.adjustedWhy()).isNull();
        assertThat(first.becomesLate()).isTrue();
        var scope = preview.items().get(3);
        assertThat(scope.rawDue()).isEqualTo(LocalDate.of(2027, 3, 13));
        assertThat(scope.newDue()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(scope.adjustedWhy()).isEqualTo("Saturday");
        assertThat(scope.becomesLate()).isFalse();
        var byHand = preview.items().get(4);
        assertThat(byHand.handSet()).isTrue();
        assertThat(byHand.newDue()).isEqualTo(LocalDate.of(2027, 4, 1)).isEqualTo(byHand.oldDue());
        assertThat(preview.late()).isEqualTo(3);
        assertThat(preview.firstSet()).isFalse();
    }

    @Test
    void a_preview_leaves_out_what_is_done_or_does_not_apply() {
        var plan = Plans.goLiveIn(120);
        Plans.accept(plan, "P1");
        plan.step("P2").state().notApplicable("Not needed here", Plans.ANA);
        assertThat(GoLiveRule.preview(plan, LocalDate.of(2027, 5, 12)).items())
                .extracting(GoLivePreview.ItemShift::itemId)
                .containsExactly("P3", "S1", "S2", "I1", "G1");
    }

    @Test
    void a_closed_day_an_empty_date_and_a_missing_reason_are_refused() {
        var plan = Plans.goLiveIn(120);
        assertThat(GoLiveRule.preview(plan, LocalDate.of(2027, 5, 15)).refusal())
                .isEqualTo("Closed on Saturday");
        assertThatThrownBy(() -> GoLiveRule.change(plan, null, null, null, Plans.ANA))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Give a go-live date.");
        assertThatThrownBy(() -> GoLiveRule.change(plan, LocalDate.of(2027, 5, 15), DateReason.OTHER, null, Plans.ANA))
                .hasMessage("Closed on Saturday");
        assertThatThrownBy(() -> GoLiveRule.change(plan, LocalDate.of(2027, 5, 14), null, null, Plans.ANA))
                .hasMessage("Choose why the go-live date moves.");
        assertThat(plan.deployment().dates().slips()).isZero();
    }

    @Test
    void a_card_state_follows_only_where_it_may() {
        var plan = Plans.goLiveIn(120);
        assertThatThrownBy(() -> stand(plan, CardState.CLOSED, "x", null))
                .hasMessage("Fresno is active; only a court that is live can be closed.");
        assertThatThrownBy(() -> stand(plan, CardState.ON_HOLD, "x", Plans.TODAY))
                .hasMessage("Give a review date after today, until 2040.");
        assertThatThrownBy(() -> stand(plan, CardState.LIVE, null, Plans.TODAY))
                .hasMessage("Fresno is in Planning; move it to Go-Live before it is live.");
        assertThatThrownBy(() -> stand(plan, CardState.WITHDRAWN, " ", null))
                .hasMessage("Say why the court leaves; it cannot be empty.");
        stand(plan, CardState.ON_HOLD, "Budget", Plans.TODAY.plusDays(1));
        assertThat(MoveRule.refusal(plan, Phase.SCOPE))
                .hasValue("Fresno is on hold; only an active court moves between phases.");
    }

    @Test
    void a_court_that_is_live_neither_pauses_nor_leaves_and_its_date_is_fixed() {
        var plan = Plans.goLiveIn(120);
        plan.deployment().move(CardChangeKind.OVERRIDDEN, Phase.GO_LIVE, "Pilot", "Pilot", Plans.ANA);
        stand(plan, CardState.ON_HOLD, "Budget", Plans.TODAY.plusDays(1));
        assertThatThrownBy(() -> stand(plan, CardState.LIVE, null, Plans.TODAY))
                .hasMessage("Fresno is on hold; only a court that is active can be live.");
        stand(plan, CardState.ACTIVE, null, null);
        assertThatThrownBy(() -> stand(plan, CardState.LIVE, null, LocalDate.of(2009, 12, 31)))
                .hasMessage("Give the day the court went live: not after today and not before 2010.");
        stand(plan, CardState.LIVE, null, LocalDate.of(2010, 1, 1));
        assertThatThrownBy(() -> stand(plan, CardState.ACTIVE, null, null))
                .hasMessage("Fresno is live; only a court that is on hold or withdrawn can be resumed.");
        assertThatThrownBy(() -> stand(plan, CardState.ON_HOLD, "Budget", Plans.TODAY.plusDays(1)))
                .hasMessage("Fresno is live; only a court that is active can be put on hold.");
        assertThatThrownBy(() -> stand(plan, CardState.WITHDRAWN, "Left", null))
                .hasMessage("Fresno is live; only a court that is active or on hold can be withdrawn.");
        var preview = GoLiveRule.preview(plan, LocalDate.of(2027, 2, 25));
        assertThat(preview.refusal()).isEqualTo("Fresno is live; its go-live date does not move any more.");
        assertThat(preview.warnings()).isEmpty();
        assertThat(preview.items()).isEmpty();
    }

    @Test
    void a_review_lies_before_2041_and_the_change_is_told() {
        var plan = Plans.goLiveIn(120);
        assertThatThrownBy(() -> stand(plan, CardState.ON_HOLD, "Budget", LocalDate.of(2041, 1, 1)))
                .hasMessage("Give a review date after today, until 2040.");
        assertThat(StandingRule.change(plan, CardState.ON_HOLD, "Budget", LocalDate.of(2040, 12, 31), Plans.ANA))
                .extracting(Change::what)
                .containsExactly(DeploymentChangeKind.HELD);
    }

    @Test
    void a_preview_counts_from_the_baseline_and_warns_of_a_date_in_the_past() {
        var moved = GoLiveRule.preview(Plans.goLiveIn(120), LocalDate.of(2027, 5, 12));
        assertThat(moved.slipDays()).isEqualTo(-48);
        assertThat(moved.warnings()).isEmpty();
        var first = GoLiveRule.preview(Plans.of(Plans.deployment()), LocalDate.of(2027, 2, 25));
        assertThat(first.slipDays()).isNull();
        assertThat(first.firstSet()).isTrue();
        assertThat(first.warnings()).containsExactly("Feb 25, 2027 is in the past.");
        assertThat(GoLiveRule.preview(Plans.goLiveIn(120), Plans.TODAY).warnings())
                .isEmpty();
        assertThat(GoLiveRule.preview(Plans.goLiveIn(120), LocalDate.of(2027, 2, 27))
                        .warnings())
                .isEmpty();
    }

    @Test
    void every_item_that_a_decision_switches_is_told_once() {
        var deployment = Plans.deployment();
        deployment.decide(new Facts(Imaging.BOTH, Gateway.NO), Plans.ANA);
        assertThat(ConditionRule.reconsider(deployment, Plans.TEMPLATE, CourtType.SUPERIOR, Plans.ANA))
                .extracting(Change::subject)
                .containsExactly("Item S2");
        assertThat(ConditionRule.reconsider(deployment, Plans.TEMPLATE, CourtType.SUPERIOR, Plans.ANA))
                .isEmpty();
    }

    @Test
    void a_rank_lies_between_its_neighbours_while_there_is_room() {
        assertThat(CardOrderService.between(null, null)).isEqualTo(1024);
        assertThat(CardOrderService.between(null, 1024)).isZero();
        assertThat(CardOrderService.between(1024, null)).isEqualTo(2048);
        assertThat(CardOrderService.between(10, 12)).isEqualTo(11);
        assertThat(CardOrderService.between(10, 11)).isNull();
    }

    private static void stand(
            Plan plan,
            CardState state,
            @org.jspecify.annotations.Nullable String reason,
            @org.jspecify.annotations.Nullable LocalDate date) {
        var unused = StandingRule.change(plan, state, reason, date, Plans.ANA);
    }

    private static String next(Plan plan) {
        return NextStepRule.of(plan).getFirst().item().id();
    }

    private static void decide(Deployment deployment, Gateway gateway) {
        deployment.decide(new Facts(Imaging.BOTH, gateway), Plans.ANA);
        var unused = ConditionRule.reconsider(deployment, Plans.TEMPLATE, CourtType.SUPERIOR, Plans.ANA);
    }
}
