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
import java.util.Map;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormOutcome;
import org.ccpor.deployment.ItemStanding;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ActivationServiceTest extends GoLiveServiceTest {
    @Autowired
    private FormItemService formItems;

    private void go() {
        skip("CUR-G2");
        holdEverything();
        decide(Verdict.GO);
    }

    private void tickAll() {
        now().steps().forEach(it -> as(CLERK, () -> activations.tick(KERN, it.key(), true)));
    }

    @Test
    void without_go_nothing_is_ticked() {
        assertThatThrownBy(() -> as(CLERK, () -> activations.tick(KERN, "reachable", true)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("once “go” is decided");
    }

    @Test
    void before_the_go_live_day_nothing_is_ticked() {
        given.reset();
        given.deployment(KERN, Phase.GO_LIVE, 5);
        holdEverything();
        decide(Verdict.GO);
        assertThatThrownBy(() -> as(CLERK, () -> activations.tick(KERN, "reachable", true)))
                .hasMessage("The activation begins on the go-live day.");
    }

    @Test
    void several_people_tick_and_untick_until_it_is_finished() {
        go();
        as(CLERK, () -> activations.tick(KERN, "reachable", true));
        as(SHERIFF, () -> activations.tick(KERN, "reachable", true));
        assertThat(now().steps().getFirst().by()).as("the first one").isEqualTo("court.kern");
        as(SHERIFF, () -> activations.tick(KERN, "query-court", true));
        as(ANA, () -> activations.tick(KERN, "query-court", false));
        assertThat(now().steps()).filteredOn(ActivationStep::done).hasSize(1);
        assertThat(history("activation.ticked")).hasSize(2);
        assertThat(history("activation.unticked")).hasSize(1);
    }

    @Test
    void on_the_go_live_day_the_court_tries_the_first_query() {
        go();
        assertThat(given.turns(KERN)).contains("Court: try the first query");
        as(CLERK, () -> activations.tick(KERN, "query-court", true));
        assertThat(given.turns(KERN))
                .doesNotContain("Court: try the first query")
                .contains("Activate in production");
    }

    @Test
    void finishing_makes_the_card_live_with_its_day_and_completes_the_item() {
        go();
        as(CLERK, () -> activations.tick(KERN, "reachable", true));
        assertThatThrownBy(() -> as(ANA, () -> activations.finish(KERN, today())))
                .hasMessageContaining("Tick every step first; open: First query by role “Court”");
        tickAll();
        as(ANA, () -> activations.finish(KERN, today().minusDays(1)));
        var card = get(ANA, () -> deployments.details(KERN)).card();
        assertThat(card.state()).isEqualTo(CardState.LIVE);
        assertThat(card.actual()).isEqualTo(today().minusDays(1));
        assertThat(item("CUR-G4").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-G4").evidence()).contains("First order by role “Court” confirmed by court.kern");
    }

    @Test
    void a_court_that_is_live_stays_activated() {
        go();
        tickAll();
        as(ANA, () -> activations.finish(KERN, today()));
        var done = ItemStanding.NOT_STARTED
                .to(ItemState.ACCEPTED)
                .proved(item("CUR-G4").evidence());
        var step = new ItemStanding.Step(ItemStanding.NOT_STARTED, done);
        var accepted = new FormOutcome(List.of("CUR-G4"), null, null, Map.of("CUR-G4", step));
        assertThatThrownBy(() -> as(ANA, () -> formItems.undone(KERN, FormCode.F11, accepted)))
                .hasMessage("Kern is live, so “Activation in production” stays done.");
        assertThatThrownBy(() -> as(
                        ANA,
                        () -> items.reopen(
                                KERN, "CUR-G4", "Too early", item("CUR-G4").version())))
                .hasMessage("Kern is live, so “Activation in production” stays done.");
        assertThat(item("CUR-G4").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void it_went_live_between_the_go_live_date_and_today() {
        go();
        tickAll();
        assertThatThrownBy(() -> as(ANA, () -> activations.finish(KERN, today().plusDays(1))))
                .hasMessageContaining("from the go-live date to today");
        assertThatThrownBy(() -> as(ANA, () -> activations.finish(KERN, today().minusDays(30))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void who_comes_after_the_finish_is_told() {
        go();
        tickAll();
        as(ANA, () -> activations.finish(KERN, today()));
        assertThatThrownBy(() -> as(BO, () -> activations.finish(KERN, today())))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> as(CLERK, () -> activations.tick(KERN, "reachable", false)))
                .hasMessageContaining("its activation is finished");
    }

    @Test
    void others_neither_tick_nor_finish_and_the_try_of_another_court_is_recorded() {
        go();
        assertThatThrownBy(() -> as(FOREIGN, () -> activations.tick(KERN, "reachable", true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.refused")).containsExactly("F11");
        assertThatThrownBy(() -> as(EXECUTIVE, () -> activations.tick(KERN, "reachable", true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(CLERK, () -> activations.finish(KERN, today())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
