package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
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
