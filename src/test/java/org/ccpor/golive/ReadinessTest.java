package org.ccpor.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.Map;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemState;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ReadinessTest extends GoLiveServiceTest {
    @Autowired
    private CourtCards cards;

    @Autowired
    private DeploymentService plans;

    @Autowired
    private PhaseMoveService moves;

    @Autowired
    private ProcessTemplates templates;

    @Test
    void a_fed_line_answers_itself_and_changes_back_and_history_tells() {
        assertThat(line(ReadinessLine.PROFILE).answer()).isNull();
        profileLive(true);
        assertThat(line(ReadinessLine.PROFILE).state()).isEqualTo(LineStanding.State.YES);
        assertThat(line(ReadinessLine.PROFILE).evidence()).containsExactly(FormCode.F6);
        profileLive(false);
        assertThat(line(ReadinessLine.PROFILE).state()).isEqualTo(LineStanding.State.OPEN);
        assertThat(history("readiness.turned"))
                .satisfiesExactly(it -> assertThat(it).startsWith("yes, Set up in production"), it -> assertThat(it)
                        .isEqualTo("no longer, Not set up in production yet"));
    }

    @Test
    void a_fed_line_is_not_answered_by_hand() {
        assertThat(save(ANA, FormCode.F11, "lines/5/answer", "YES")).isInstanceOf(Saved.Refusal.class);
    }

    @Test
    void a_line_of_the_team_is_not_the_courts_and_a_waiver_is_a_coordinators() {
        assertThat(save(CLERK, FormCode.F11, "lines/15/answer", "YES")).isInstanceOf(Saved.Refusal.class);
        assertThat(save(SHERIFF, FormCode.F11, "lines/2/answer", "YES")).isInstanceOf(Saved.Refusal.class);
        assertThat(save(SHERIFF, FormCode.F11, "lines/14/answer", "YES")).isInstanceOf(Saved.Stored.class);
        assertThat(save(CLERK, FormCode.F11, Map.of("lines/3/waiver", "Later", "lines/3/approver", "Clerk")))
                .allSatisfy(it -> assertThat(it).isInstanceOf(Saved.Refusal.class));
        assertThatThrownBy(() -> as(FOREIGN, () -> readiness.of(KERN))).isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.refused")).containsExactly("F11");
    }

    @Test
    void a_waiver_shows_what_it_waives_is_recorded_and_can_be_taken_back() {
        waive(ReadinessLine.PROFILE);
        var waived = line(ReadinessLine.PROFILE);
        assertThat(waived.state()).isEqualTo(LineStanding.State.WAIVED);
        assertThat(waived.words()).isEqualTo("Not set up in production yet");
        assertThat(history("readiness.waived")).containsExactly("Manager");
        var unused = save(ANA, FormCode.F11, takenBack());
        assertThat(line(ReadinessLine.PROFILE).state()).isEqualTo(LineStanding.State.OPEN);
        assertThat(history("readiness.waiver-withdrawn")).hasSize(1);
    }

    private static Map<String, @org.jspecify.annotations.Nullable String> takenBack() {
        var none = new java.util.HashMap<String, @org.jspecify.annotations.Nullable String>();
        none.put("lines/5/waiver", null);
        none.put("lines/5/approver", null);
        return none;
    }

    @Test
    void evidence_that_turns_after_go_is_shown_recorded_and_marked_on_the_card() {
        holdEverything();
        decide(Verdict.GO);
        profileLive(false);
        assertThat(now().alarms()).extracting(LineStanding::line).containsExactly(ReadinessLine.PROFILE);
        assertThat(history("readiness.alarm")).containsExactly("Not set up in production yet");
        assertThat(cards.one(KERN).orElseThrow().badges())
                .extracting(CardBadge::words)
                .containsExactly("Not ready");
        profileLive(true);
        assertThat(now().alarms()).isEmpty();
        assertThat(history("readiness.alarm-over")).hasSize(1);
        assertThat(cards.one(KERN).orElseThrow().badges()).isEmpty();
    }

    @Test
    void an_answer_taken_back_after_go_is_an_alarm_too_and_a_waiver_ends_it() {
        holdEverything();
        decide(Verdict.GO);
        var unused = save(CLERK, FormCode.F11, "lines/12/answer", "NO");
        assertThat(now().alarms()).extracting(LineStanding::line).containsExactly(ReadinessLine.FALLBACK);
        waive(ReadinessLine.FALLBACK);
        assertThat(now().alarms()).isEmpty();
    }

    @Test
    void a_no_go_ends_all_alarms() {
        holdEverything();
        decide(Verdict.GO);
        profileLive(false);
        decide(Verdict.NO_GO);
        assertThat(now().alarms()).isEmpty();
    }

    @Test
    void handing_in_needs_every_mandatory_line_and_submits_the_response() {
        var unused = save(CLERK, FormCode.F11, "lines/2/answer", "YES");
        assertThatThrownBy(
                        () -> as(CLERK, () -> rounds.submit(KEY, forms.page(KEY).version())))
                .isInstanceOf(FormIncompleteException.class);
        holdEverything();
        as(CLERK, () -> rounds.submit(KEY, forms.page(KEY).version()));
        assertThat(item("CUR-G2").state()).isEqualTo(ItemState.SUBMITTED);
    }

    @Test
    void providing_it_closes_with_the_day_it_was_sent() {
        skip("CUR-I7");
        var unused = save(ANA, FormCode.F11, "sentOn", today().toString());
        assertThat(item("CUR-G1").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-G1").evidence()).startsWith("Checklist sent on ");
        assertThat(save(CLERK, FormCode.F11, "sentOn", today().toString())).isInstanceOf(Saved.Refusal.class);
    }

    @Test
    void the_legacy_process_decides_and_activates_without_items_of_its_own() {
        given.reset();
        var legacy = templates.all().stream()
                .filter(it -> it.key().id().startsWith("legacy"))
                .findFirst()
                .orElseThrow()
                .key();
        given.coordinator(() -> plans.create(KERN, legacy, given.courtDayIn(-7), null, null));
        for (var at = Phase.PLANNING; at != Phase.GO_LIVE; at = at.next().orElseThrow()) {
            var from = at;
            given.coordinator(
                    () -> moves.move(KERN, from.next().orElseThrow(), from, given.version(KERN), "Test data"));
        }
        profileLive(true);
        assertThat(line(ReadinessLine.PROFILE).state()).isEqualTo(LineStanding.State.YES);
        var unused = save(ANA, FormCode.F11, Map.of("lines/2/answer", "YES", "lines/12/answer", "YES"));
        now().against().forEach(it -> waive(it.line()));
        decide(Verdict.GO);
        now().steps().forEach(it -> as(CLERK, () -> activations.tick(KERN, it.key(), true)));
        as(ANA, () -> activations.finish(KERN, today()));
        assertThat(now().state()).isEqualTo(org.ccpor.deployment.CardState.LIVE);
    }
}
