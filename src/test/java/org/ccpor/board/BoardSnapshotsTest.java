package org.ccpor.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.process.Phase;
import org.ccpor.turn.Turn;
import org.ccpor.turn.Turns;
import org.ccpor.turn.TurnsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class BoardSnapshotsTest {
    private final Clock noon = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneId.of("America/Los_Angeles"));
    private final Courts courts = new Courts();
    private final Asked turns = new Asked();
    private final List<Object> published = new ArrayList<>();
    private final BoardSnapshots snapshots =
            new BoardSnapshots(courts, turns, noon, published::add, new SimpleMeterRegistry());

    /** Stands in for whose turn it is. */
    private static final class Asked implements Turns {
        private List<Turn> next = List.of();

        @Override
        public Map<String, List<Turn>> all(Collection<CourtCard> cards) {
            return cards.stream().collect(Collectors.toMap(CourtCard::slug, _ -> next));
        }

        @Override
        public List<Turn> of(CourtCard card) {
            return next;
        }
    }

    /** Stands in for the database; counts how often it is asked. */
    private static final class Courts implements CourtCards {
        private final Map<String, CourtCard> stored = new HashMap<>();
        private final List<String> reads = new ArrayList<>();
        private int failures;

        private void put(CardOf card) {
            stored.put(card.card().slug(), card.card());
        }

        @Override
        public List<CourtCard> all() {
            reads.add("all");
            return List.copyOf(stored.values());
        }

        @Override
        public Optional<CourtCard> one(String court) {
            if (failures-- > 0) {
                throw new DataAccessResourceFailureException("gone");
            }
            reads.add(court);
            return Optional.ofNullable(stored.get(court));
        }
    }

    @BeforeEach
    void two_courts() throws InterruptedException {
        courts.put(CardOf.court("Kern"));
        courts.put(CardOf.court("Napa"));
        snapshots.load();
    }

    @AfterEach
    void stop() {
        snapshots.stop();
    }

    private void changed(String court) throws InterruptedException {
        snapshots.on(new Change(court, CardChangeKind.MOVED, "", null, null, null, "coordinator", noon.instant()));
        snapshots.settle();
    }

    private Phase kernsPhase() {
        return Objects.requireNonNull(snapshots.current().cards().get("kern")).phase();
    }

    @Test
    void a_card_whose_turn_changed_is_another_and_others_stay() throws InterruptedException {
        var before = snapshots.current();
        turns.next = TurnsOf.court(CardOf.court("Kern").card(), before.today());
        courts.put(CardOf.court("Kern"));
        changed("kern");
        assertThat(snapshots.current().cards().get("kern"))
                .isEqualTo(before.cards().get("kern"));
        assertThat(snapshots.current().cards().get("kern"))
                .isNotSameAs(before.cards().get("kern"));
        assertThat(snapshots.current().cards().get("napa"))
                .isSameAs(before.cards().get("napa"));
        assertThat(snapshots.current().turns()).containsEntry("kern", turns.next);
    }

    @Test
    void a_change_reads_only_its_own_court_once() throws InterruptedException {
        courts.reads.clear();
        courts.put(CardOf.court("Kern").in(Phase.SCOPE));
        changed("kern");
        assertThat(courts.reads).containsExactly("kern");
        assertThat(kernsPhase()).isEqualTo(Phase.SCOPE);
    }

    @Test
    void a_court_that_did_not_change_stays_the_same_object() throws InterruptedException {
        var napa = snapshots.current().cards().get("napa");
        courts.put(CardOf.court("Kern").in(Phase.SCOPE));
        changed("kern");
        assertThat(snapshots.current().cards().get("napa")).isSameAs(napa);
    }

    @Test
    void a_re_read_that_finds_nothing_new_keeps_the_object() throws InterruptedException {
        var kern = snapshots.current().cards().get("kern");
        courts.put(CardOf.court("Kern"));
        changed("kern");
        assertThat(snapshots.current().cards().get("kern")).isSameAs(kern);
    }

    @Test
    void a_change_that_no_card_shows_is_still_a_change_of_its_court() throws InterruptedException {
        var before = snapshots.current();
        changed("kern");
        assertThat(snapshots.current().touched("kern")).isGreaterThan(before.touched("kern"));
        assertThat(snapshots.current().touched("napa")).isEqualTo(before.touched("napa"));
    }

    @Test
    void every_refresh_is_told_with_a_higher_revision() throws InterruptedException {
        changed("kern");
        changed("napa");
        assertThat(published).containsExactly(new BoardRefreshed(1), new BoardRefreshed(2), new BoardRefreshed(3));
    }

    @Test
    void a_change_without_a_court_reads_everything() throws InterruptedException {
        courts.put(CardOf.court("Inyo"));
        changed("");
        assertThat(snapshots.current().cards()).containsKey("inyo");
    }

    @Test
    void a_database_that_is_gone_keeps_the_last_board_and_reads_later() throws InterruptedException {
        courts.failures = 1;
        courts.put(CardOf.court("Kern").in(Phase.SCOPE));
        changed("kern");
        assertThat(kernsPhase()).isEqualTo(Phase.PLANNING);
        changed("napa");
        assertThat(kernsPhase()).isEqualTo(Phase.SCOPE);
    }
}
