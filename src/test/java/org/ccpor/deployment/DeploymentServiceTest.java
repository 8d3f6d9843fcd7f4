package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class DeploymentServiceTest extends ServiceTest {

    @Test
    void a_new_deployment_stands_in_planning_with_its_baseline() {
        given("fresno");

        var card = card("fresno");
        assertThat(card.state()).isEqualTo(CardState.ACTIVE);
        assertThat(card.phase()).isEqualTo(Phase.PLANNING);
        assertThat(card.goLive()).isEqualTo(courtDay(200)).isEqualTo(card.baseline());
        assertThat(card.next()).isNotNull();
        assertThat(card.version()).isEqualTo(1);
        assertThat(history("fresno")).startsWith("deployment.created", "golive.set");
    }

    @Test
    void a_court_is_in_deployment_once() {
        given("fresno");

        assertThatThrownBy(() -> given("fresno"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Fresno is in deployment already; close or withdraw that one first.");
    }

    @Test
    void two_people_creating_at_once_make_one_deployment() {
        var together = new CyclicBarrier(2);

        var refused = Stream.of(ANA, BO)
                .map(it -> CompletableFuture.supplyAsync(() -> {
                    Threads.meet(together);
                    return Threads.refusal(() -> as(
                            it,
                            () -> deployments.create("kern", templates.current().key(), null, null, null)));
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(it -> !it.isEmpty())
                .toList();

        assertThat(refused).containsExactly("Kern is in deployment already; close or withdraw that one first.");
    }

    @Test
    void a_withdrawn_court_can_start_again_and_keeps_its_first_deployment() {
        given("fresno");
        as(ANA, () -> deployments.withdraw("fresno", "New case system first", 1));

        given("fresno");

        assertThat(card("fresno").state()).isEqualTo(CardState.ACTIVE);
        assertThat(jdbc.sql("select count(*) from deployment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void hold_resume_live_and_close_follow_each_other() {
        given("fresno");
        as(ANA, () -> deployments.hold("fresno", "Budget", LocalDate.now(clock).plusDays(30), 1));
        assertThat(card("fresno").state()).isEqualTo(CardState.ON_HOLD);
        as(ANA, () -> deployments.resume("fresno", 2));
        Stream.of(Phase.SCOPE, Phase.IMPLEMENT, Phase.GO_LIVE).forEach(it -> move("fresno", it, "Pilot"));
        as(
                ANA,
                () -> deployments.goLive(
                        "fresno", LocalDate.now(clock), card("fresno").version()));
        assertThat(card("fresno").actual()).isEqualTo(LocalDate.now(clock));
        assertThatThrownBy(() -> as(
                        ANA,
                        () -> deployments.close("fresno", " ", card("fresno").version())))
                .hasMessageContaining("still open");
        as(
                ANA,
                () -> deployments.close(
                        "fresno", "Signed on paper", card("fresno").version()));

        assertThat(card("fresno").state()).isEqualTo(CardState.CLOSED);
        assertThat(card("fresno").actual()).isEqualTo(LocalDate.now(clock));
        assertThat(history("fresno"))
                .containsSubsequence(
                        "deployment.held",
                        "deployment.resumed",
                        "phase.overridden",
                        "deployment.live",
                        "deployment.closed");
    }

    private void activate(String slug) {
        as(ANA, () -> items.overridePredecessors(slug, "CUR-G4", "Pilot", 0));
        as(ANA, () -> items.complete(slug, "CUR-G4", "First order came through", 1));
    }

    @Test
    void a_court_whose_activation_is_accepted_is_live_since_its_go_live_date() {
        given("fresno");
        Stream.of(Phase.SCOPE, Phase.IMPLEMENT, Phase.GO_LIVE).forEach(it -> move("fresno", it, "Pilot"));
        var day = calendars.statewide().onOrBefore(LocalDate.now(clock).minusDays(3));
        jdbc.sql("update deployment set go_live_on = :day").param("day", day).update();
        assertThat(card("fresno"))
                .returns(true, it -> it.passed(LocalDate.now(clock)))
                .returns(false, CourtCard::live)
                .returns(Health.LATE, CourtCard::health)
                .returns("Go-live passed, not confirmed", CourtCard::healthReason);

        activate("fresno");

        assertThat(card("fresno"))
                .returns(CardState.LIVE, CourtCard::state)
                .returns(day, CourtCard::actual)
                .returns(day, CourtCard::liveSince)
                .returns(false, it -> it.passed(LocalDate.now(clock)));
        assertThat(history("fresno")).containsSubsequence("item.accepted", "deployment.live");
    }

    @Test
    void an_activation_before_the_go_live_date_makes_the_court_live_today_and_not_before_its_phase() {
        given("fresno");
        assertThatThrownBy(() -> activate("fresno")).hasMessageContaining("move it to Go-Live before it is live");
        assertThat(card("fresno").live()).isFalse();
        Stream.of(Phase.SCOPE, Phase.IMPLEMENT, Phase.GO_LIVE).forEach(it -> move("fresno", it, "Pilot"));
        as(ANA, () -> items.complete("fresno", "CUR-G4", null, 1));
        assertThat(card("fresno").liveSince()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void a_court_that_is_marked_live_is_activated() {
        given("fresno");
        Stream.of(Phase.SCOPE, Phase.IMPLEMENT, Phase.GO_LIVE).forEach(it -> move("fresno", it, "Pilot"));
        as(
                ANA,
                () -> deployments.goLive(
                        "fresno", LocalDate.now(clock), card("fresno").version()));
        assertThat(item(ANA, "fresno", "CUR-G4"))
                .returns(ItemState.ACCEPTED, ItemLine::state)
                .returns("Live since " + DateFormatter.full(LocalDate.now(clock)), ItemLine::evidence);
    }

    @Test
    void a_live_court_that_is_deployed_once_more_is_live_until_it_leaves() {
        given("fresno");
        Stream.of(Phase.SCOPE, Phase.IMPLEMENT, Phase.GO_LIVE).forEach(it -> move("fresno", it, "Pilot"));
        var day = LocalDate.now(clock);
        as(ANA, () -> deployments.goLive("fresno", day, card("fresno").version()));
        as(ANA, () -> deployments.close("fresno", "Paper", card("fresno").version()));
        given("fresno");
        assertThat(card("fresno"))
                .returns(CardState.ACTIVE, CourtCard::state)
                .returns(day, CourtCard::liveSince)
                .returns(null, CourtCard::actual);

        as(
                ANA,
                () -> deployments.withdraw(
                        "fresno", "Own registry", card("fresno").version()));

        assertThat(card("fresno").live()).isFalse();
    }

    @Test
    void an_old_version_is_refused_naming_who_changed_the_court() {
        given("fresno");
        as(BO, () -> deployments.assign("fresno", 2, "bo", 1));

        assertThatThrownBy(() -> as(ANA, () -> deployments.assign("fresno", 3, "ana", 1)))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("bo changed Fresno at ");
        assertThat(card("fresno").wave()).isEqualTo(2);
    }

    @Test
    void facts_switch_items_off_and_on_again() {
        given("fresno");
        as(ANA, () -> deployments.decide("fresno", new Facts(Imaging.NONE, Gateway.NO), 1));
        assertThat(item(ANA, "fresno", "CUR-I1").state()).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(item(ANA, "fresno", "CUR-I1").notApplicableReason()).isNotBlank();

        as(ANA, () -> deployments.decide("fresno", new Facts(Imaging.NONE, Gateway.YES), 2));
        assertThat(item(ANA, "fresno", "CUR-I1").state()).isEqualTo(ItemState.NOT_STARTED);
    }

    @Test
    void any_script_is_kept_as_it_is_and_endless_text_is_refused() {
        given("fresno");
        var words = "<script>alert(1)</script> 👩‍⚖️ מחכים للمحكمة";
        as(ANA, () -> deployments.withdraw("fresno", words, 1));

        assertThat(get(ANA, () -> reader.details("fresno")).stateReason()).isEqualTo(words);
        given("kern");
        assertThatThrownBy(() -> as(ANA, () -> deployments.withdraw("kern", "x".repeat(10_000), 1)))
                .hasMessageContaining("10,000 characters, at most 2,000 fit");
    }

    @Test
    void health_is_made_worse_by_hand_only_with_a_note() {
        given("fresno");
        assertThatThrownBy(() -> as(ANA, () -> deployments.noteHealth("fresno", Health.LATE, " ", 1)))
                .isInstanceOf(RefusedException.class);

        as(ANA, () -> deployments.noteHealth("fresno", Health.LATE, "Sheriff is moving", 1));

        assertThat(card("fresno").health()).isEqualTo(Health.LATE);
        assertThat(card("fresno").healthReason()).isEqualTo("Sheriff is moving");
        assertThatThrownBy(() -> as(
                        ANA,
                        () -> deployments.create("atlantis", templates.current().key(), null, null, null)))
                .hasMessage("There is no such court.");
    }
}
