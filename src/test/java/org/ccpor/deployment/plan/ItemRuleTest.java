package org.ccpor.deployment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.FormOutcome;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.Plans;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class ItemRuleTest {
    private final Plan plan = Plans.goLiveIn(120);

    @Test
    void a_response_is_submitted_before_it_is_accepted() {
        var response = plan.step("P2");
        assertThat(ItemRule.possible(plan, response))
                .contains(ItemAction.SUBMIT)
                .doesNotContain(ItemAction.ACCEPT, ItemAction.COMPLETE, ItemAction.REOPEN);
        assertThatThrownBy(() -> ItemRule.require(plan, response, ItemAction.ACCEPT))
                .isInstanceOf(RefusedException.class)
                .hasMessage("“Item P2” is a response and not started; it cannot be accepted now.");
        response.state().submit("By mail", Plans.ANA);
        assertThat(ItemRule.possible(plan, response))
                .contains(ItemAction.SEND_BACK)
                .doesNotContain(ItemAction.ACCEPT, ItemAction.SUBMIT, ItemAction.START);
        assertThatThrownBy(() -> ItemRule.require(plan, response, ItemAction.ACCEPT))
                .hasMessageStartingWith("“Item P1” must be done before “Item P2”.");
        Plans.accept(plan, "P1");
        assertThat(ItemRule.possible(plan, response)).contains(ItemAction.ACCEPT);
    }

    @Test
    void an_item_that_is_done_can_only_be_opened_again() {
        Plans.accept(plan, "P1");

        assertThat(ItemRule.possible(plan, plan.step("P1"))).containsExactly(ItemAction.REOPEN);
    }

    @Test
    void the_activation_of_a_live_court_is_neither_opened_again_nor_taken_back_with_its_form() {
        var activation = plan.step("G1");
        plan.deployment().move(CardChangeKind.OVERRIDDEN, Phase.GO_LIVE, "Pilot", "Pilot", Plans.ANA);
        activation.state().complete("First query", Plans.ANA);
        assertThat(ItemRule.possible(plan, activation)).containsExactly(ItemAction.REOPEN);

        assertThat(StandingRule.completed(plan, activation, Plans.ANA)).hasSize(1);

        assertThat(ItemRule.possible(plan, activation)).isEmpty();
        assertThatThrownBy(() -> ItemRule.require(plan, activation, ItemAction.REOPEN))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Fresno is live, so “Item G1” stays done.");
        var outcome = new FormOutcome(List.of("G1"), null, null, Map.of());
        var reopening = FormEffects.ofReopening(plan, FormCode.F11, outcome, null, Map.of());
        assertThat(reopening.steps()).isEmpty();
        assertThat(reopening.sentences()).containsExactly("“Item G1” stays done: Fresno is live.");
    }

    @Test
    void an_open_item_offers_exactly_what_fits_its_state_and_predecessors() {
        var free = plan.step("P1");
        assertThat(ItemRule.possible(plan, free))
                .containsExactlyInAnyOrder(
                        ItemAction.START,
                        ItemAction.WAIT,
                        ItemAction.COMPLETE,
                        ItemAction.EVIDENCE,
                        ItemAction.NOT_APPLICABLE,
                        ItemAction.ASSIGN,
                        ItemAction.SET_DUE);
        free.state().start(Plans.ANA);
        assertThat(ItemRule.possible(plan, free))
                .containsExactlyInAnyOrder(
                        ItemAction.WAIT,
                        ItemAction.COMPLETE,
                        ItemAction.EVIDENCE,
                        ItemAction.NOT_APPLICABLE,
                        ItemAction.ASSIGN,
                        ItemAction.SET_DUE);
        var held = plan.step("S1");
        assertThat(ItemRule.possible(plan, held))
                .contains(ItemAction.OVERRIDE_PREDECESSORS)
                .doesNotContain(ItemAction.COMPLETE);
        held.state().overridePredecessors("Pilot", Plans.ANA);
        assertThat(ItemRule.possible(plan, held))
                .contains(ItemAction.COMPLETE)
                .doesNotContain(ItemAction.OVERRIDE_PREDECESSORS);
    }

    @Test
    void a_response_that_was_submitted_waits_for_the_team_alone() {
        Plans.accept(plan, "P1");
        var response = plan.step("P2");
        response.state().submit("By mail", Plans.ANA);
        assertThat(ItemRule.possible(plan, response))
                .containsExactlyInAnyOrder(
                        ItemAction.ACCEPT,
                        ItemAction.SEND_BACK,
                        ItemAction.NOT_APPLICABLE,
                        ItemAction.ASSIGN,
                        ItemAction.SET_DUE);
    }

    @Test
    void items_of_an_ended_deployment_do_not_change() {
        plan.deployment()
                .stand(
                        DeploymentChangeKind.WITHDRAWN,
                        new Standing(CardState.WITHDRAWN, "x", null),
                        null,
                        null,
                        Plans.ANA);

        assertThat(ItemRule.possible(plan, plan.step("P1"))).isEmpty();
        assertThatThrownBy(() -> ItemRule.require(plan, plan.step("P1"), ItemAction.START))
                .hasMessage("Fresno is withdrawn; its items do not change any more.");
    }

    @Test
    void waiting_keeps_since_when_while_it_waits_on_the_same_party() {
        var item = plan.step("P1").state();
        item.waitOn(org.ccpor.process.Party.DOJ, Plans.ANA);
        var later = new Stamp("bo", Plans.ANA.at().plusSeconds(60));
        item.waitOn(org.ccpor.process.Party.DOJ, later);
        assertThat(item.waitingSince()).isEqualTo(Plans.ANA.at());
        item.waitOn(org.ccpor.process.Party.LEA, later);
        assertThat(item.waitingSince()).isEqualTo(later.at());
    }

    @Test
    void rights_are_a_pure_function_of_role_court_kind_and_side() {
        var all = EnumSet.allOf(ItemAction.class);
        assertThat(permitted(Role.COORDINATOR, "P2", Set.of())).isEqualTo(all);
        assertThat(permitted(Role.ADMINISTRATOR, "P1", Set.of())).isEqualTo(all);
        assertThat(permitted(Role.EXECUTIVE, "P2", Set.of("fresno"))).isEmpty();
        assertThat(permitted(Role.COURT_CONTACT, "P2", Set.of("fresno")))
                .containsExactly(ItemAction.START, ItemAction.SUBMIT, ItemAction.COMPLETE, ItemAction.EVIDENCE);
        assertThat(permitted(Role.COURT_CONTACT, "P2", Set.of("kern"))).isEmpty();
        assertThat(permitted(Role.COURT_CONTACT, "P1", Set.of("fresno"))).isEmpty();
        assertThat(permitted(Role.COURT_CONTACT, "S1", Set.of("fresno"))).isEmpty();
        assertThat(permitted(Role.LEA_CONTACT, "S1", Set.of("fresno"))).hasSize(4);
        assertThat(permitted(Role.LEA_CONTACT, "P2", Set.of("fresno"))).isEmpty();
    }

    @Test
    void text_is_trimmed_and_blank_or_endless_text_refused() {
        assertThat(Texts.required("  because  ", "why")).isEqualTo("because");
        assertThat(Texts.optional(" \t", "why")).isNull();
        assertThatThrownBy(() -> Texts.required("\u2003", "why")).hasMessage("Say why; it cannot be empty.");
        assertThatThrownBy(() -> Texts.name("x".repeat(121), "the name"))
                .hasMessage("Shorten the name: it has 121 characters, at most 120 fit.");
    }

    private EnumSet<ItemAction> permitted(Role role, String item, Set<String> courts) {
        var viewer = new Viewer("x", "X", role, courts);
        var actions = EnumSet.noneOf(ItemAction.class);
        for (var action : ItemAction.values()) {
            if (ItemAccess.permits(viewer, "fresno", plan.step(item).item(), action)) {
                actions.add(action);
            }
        }
        return actions;
    }
}
