package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.BlockerService;
import org.ccpor.deployment.ItemService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.standup.Summary.Line;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class StandUpServiceTest {

    @Autowired
    private Given given;

    @Autowired
    private ActingAs acting;

    @Autowired
    private StandUpService standUps;

    @Autowired
    private StandUpNoteService notes;

    @Autowired
    private SummaryService summaries;

    @Autowired
    private BriefingService briefings;

    @Autowired
    private BlockerService blockers;

    @Autowired
    private ItemService items;

    @BeforeEach
    void two_courts() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        given.deployment("napa", Phase.IMPLEMENT, 40);
    }

    @Test
    void two_who_start_at_once_are_in_the_same_stand_up_and_the_second_is_told() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var begun = threads
                    .invokeAll(List.<java.util.concurrent.Callable<StandUpService.Begun>>of(
                            () -> startAt(barrier, ANA), () -> startAt(barrier, BO)))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(begun)
                    .extracting(StandUpService.Begun::id)
                    .containsOnly(running().id());
            assertThat(begun).extracting(StandUpService.Begun::joined).containsExactlyInAnyOrder(true, false);
            assertThat(begun)
                    .extracting(StandUpService.Begun::by)
                    .containsOnly(running().startedBy());
        }
        assertThat(running().court()).isEqualTo("napa");
    }

    private StandUpService.Begun startAt(CyclicBarrier barrier, Viewer who) throws Exception {
        barrier.await();
        return as(who, () -> standUps.start(StandUpScope.USUAL));
    }

    @Test
    void only_who_leads_takes_everybody_on_and_anybody_may_take_the_lead() {
        var id = start();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> run(BO, () -> standUps.go(id, "kern")))
                .withMessageContaining("Ana leads now");
        run(BO, () -> standUps.takeLead(id));
        run(BO, () -> standUps.go(id, "kern"));
        assertThat(running().court()).isEqualTo("kern");
        assertThat(running().leadName()).isEqualTo("Bo");
        assertThat(running().discussed()).isEqualTo(2);
    }

    @Test
    void without_any_court_it_starts_empty_and_all_can_be_taken() {
        given.reset();
        var id = start();
        assertThat(running().court()).isNull();
        given.deployment("kern", Phase.SCOPE, 80);
        run(ANA, () -> standUps.choose(id, new StandUpScope(WalkOrder.RIGHT_TO_LEFT, true)));
        assertThat(running().court()).isEqualTo("kern");
    }

    @Test
    void notes_of_two_people_on_one_court_never_touch_each_other() {
        var id = start();
        write(ANA, id, "DOJ asked for page 2 again.");
        write(BO, id, "Court IT retests the line.");
        write(ANA, id, "DOJ asked for the signed page 2 again.");
        assertThat(as(EXECUTIVE, () -> notes.of(id, "kern")))
                .extracting(StandUpNote::name, StandUpNote::text)
                .containsExactly(
                        tuple("Ana", "DOJ asked for the signed page 2 again."),
                        tuple("Bo", "Court IT retests the line."));
    }

    @Test
    void a_note_that_looks_like_party_data_waits_until_it_is_said_that_it_is_none() {
        var id = start();
        var text = "Case number: FL-2291034 prints twice";
        assertThat(write(ANA, id, text)).isNotEmpty();
        assertThat(as(ANA, () -> notes.of(id, "kern"))).isEmpty();
        assertThat(as(ANA, () -> notes.write(id, "kern", text, true))).isEmpty();
        assertThat(as(ANA, () -> notes.of(id, "kern"))).hasSize(1);
    }

    @Test
    void a_note_that_is_too_long_is_refused_with_its_length() {
        var id = start();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> write(ANA, id, "x".repeat(20_000)))
                .withMessageContaining("20,000");
    }

    @Test
    void the_end_keeps_what_was_noted_decided_parked_and_done_and_what_is_due() {
        var id = start();
        write(ANA, id, "Retest on Monday.");
        run(ANA, () -> notes.decide(id, "kern", true));
        write(BO, id, "Ask for the form.");
        run(ANA, () -> standUps.park(id, "napa", true));
        run(ANA, () -> blockers.raise("kern", "No network", Party.COURT, "Check the network", null));
        var turn = as(ANA, () -> briefings.of("napa", running().since())).next().getFirst();
        assertThat(turn.line()).isEqualTo("Publish the user guide");
        run(ANA, () -> items.setDue("napa", turn.id(), given.courtDayIn(1), 0));
        run(BO, () -> standUps.end(id));
        var summary = as(EXECUTIVE, () -> summaries.of(id)).orElseThrow();
        assertThat(summary.of(SummaryKind.DECISION)).extracting(Line::text).containsExactly("Retest on Monday.");
        assertThat(summary.of(SummaryKind.NOTE)).extracting(Line::person).containsExactly("Bo");
        assertThat(summary.of(SummaryKind.PARKED)).extracting(Line::courtName).containsExactly("Napa");
        assertThat(summary.of(SummaryKind.BLOCKER)).singleElement().satisfies(it -> assertThat(it.text())
                .contains("No network"));
        assertThat(summary.of(SummaryKind.DUE)).extracting(Line::courtName).contains("Napa");
        assertThat(summary.people()).containsExactly("Ana", "Bo");
        assertThat(as(ANA, () -> standUps.running())).isEmpty();
    }

    @Test
    void ending_twice_makes_one_summary_and_later_commands_are_refused_in_words() {
        var id = start();
        run(ANA, () -> standUps.end(id));
        run(BO, () -> standUps.end(id));
        assertThat(as(ANA, () -> summaries.search(""))).hasSize(1);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> write(ANA, id, "late"))
                .withMessageContaining("has ended");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> run(ANA, () -> standUps.park(id, "kern", true)));
    }

    @Test
    void past_stand_ups_are_found_by_a_word_of_a_note_and_by_a_court() {
        var id = start();
        write(ANA, id, "The gantry of 100% was swapped");
        run(ANA, () -> standUps.end(id));
        run(ANA, () -> standUps.end(start()));
        assertThat(as(EXECUTIVE, () -> summaries.search("GANTRY")))
                .extracting(Summary::id)
                .containsExactly(id);
        assertThat(as(EXECUTIVE, () -> summaries.search("100%"))).hasSize(1);
        assertThat(as(EXECUTIVE, () -> summaries.search("100_"))).isEmpty();
        assertThat(as(EXECUTIVE, () -> summaries.search(""))).hasSize(2);
    }

    @Test
    void what_is_new_is_told_since_the_last_one_ended() {
        run(ANA, () -> standUps.end(start()));
        start();
        assertThat(as(EXECUTIVE, () -> briefings.of("kern", running().since())).news())
                .extracting(Briefing.News::text)
                .noneMatch(it -> it.startsWith("Deployment created"));
        run(ANA, () -> blockers.raise("kern", "No network", Party.COURT, "Check the network", null));
        var since = running().since();
        assertThat(as(EXECUTIVE, () -> briefings.of("kern", since)).news())
                .extracting(Briefing.News::text)
                .anyMatch(it -> it.contains("No network"));
    }

    @Test
    void executives_look_on_and_contacts_do_not_get_in() {
        var id = start();
        run(EXECUTIVE, () -> standUps.join(id));
        List.<Runnable>of(
                        () -> standUps.start(StandUpScope.USUAL),
                        () -> standUps.takeLead(id),
                        () -> standUps.end(id),
                        () -> notes.write(id, "kern", "x", false))
                .forEach(it ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> run(EXECUTIVE, it)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(CLERK, () -> standUps.running()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(CLERK, () -> briefings.of("kern", running().since())));
    }

    private long start() {
        return as(ANA, () -> standUps.start(StandUpScope.USUAL)).id();
    }

    private List<String> write(Viewer who, long id, String text) {
        return as(who, () -> notes.write(id, "kern", text, false));
    }

    private RunningStandUp running() {
        return as(EXECUTIVE, () -> standUps.running()).orElseThrow();
    }

    private <T> T as(Viewer who, Supplier<T> work) {
        return acting.call(who, work);
    }

    private void run(Viewer who, Runnable work) {
        acting.run(who, work);
    }
}
