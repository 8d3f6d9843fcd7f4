package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ccpor.testing.People.ANA;

import java.util.concurrent.CompletableFuture;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class StandUpWalkTest {

    @Autowired
    private Given given;

    @Autowired
    private ActingAs acting;

    @Autowired
    private StandUpService standUps;

    @Autowired
    private StandUpNoteService notes;

    @Autowired
    private TransactionTemplate transactions;

    private long id;

    @BeforeEach
    void a_stand_up_about_two_courts() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        given.deployment("napa", Phase.IMPLEMENT, 40);
        id = acting.call(ANA, () -> standUps.start(StandUpScope.USUAL)).id();
    }

    @Test
    void two_windows_of_one_person_may_write_the_first_word_at_once() {
        transactions.executeWithoutResult(_ -> {
            assertThat(acting.call(ANA, () -> notes.of(id, "kern"))).isEmpty();
            CompletableFuture.runAsync(() -> write("First window")).join();
            write("Second window");
        });
        assertThat(acting.call(ANA, () -> notes.of(id, "kern")))
                .extracting(StandUpNote::text)
                .containsExactly("Second window");
    }

    private void write(String text) {
        assertThat(acting.call(ANA, () -> notes.write(id, "kern", text, false))).isEmpty();
    }

    @Test
    void another_way_keeps_what_was_discussed_or_parked_and_where_everybody_is() {
        acting.run(ANA, () -> standUps.park(id, "kern", true));
        acting.run(ANA, () -> standUps.go(id, "kern"));
        given.deployment("lake", Phase.PLANNING, 200);
        acting.run(ANA, () -> standUps.choose(id, new StandUpScope(WalkOrder.RIGHT_TO_LEFT, true)));
        assertThat(running().court()).isEqualTo("kern");
        assertThat(running().stops())
                .extracting(RunningStandUp.Stop::court, RunningStandUp.Stop::discussed)
                .containsExactly(tuple("napa", true), tuple("kern", true), tuple("lake", false));
        assertThat(running().parked()).containsExactly("kern");
        acting.run(ANA, () -> standUps.park(id, "kern", false));
        assertThat(running().parked()).isEmpty();
    }

    private RunningStandUp running() {
        return acting.call(ANA, () -> standUps.running()).orElseThrow();
    }
}
