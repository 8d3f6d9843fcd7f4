package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.People;
import org.ccpor.turn.TurnsOf;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Viewer coordinator = People.COORDINATOR;
    private final Viewer contact = People.CLERK;
    private final BoardSnapshot snapshot = snapshot(
            CardOf.court("Kern").in(Phase.SCOPE).wave(1).analyst("coordinator").goLive(TODAY.plusDays(80)),
            CardOf.court("Napa").in(Phase.SCOPE).wave(2).health(Health.LATE).goLive(TODAY.plusDays(20)),
            CardOf.court("Inyo").wave(1).blockedBy(Party.CCTC, "Firewall change"),
            CardOf.court("Marin").state(CardState.LIVE));

    private static BoardSnapshot snapshot(CardOf... cards) {
        return TurnsOf.board(TODAY, cards);
    }

    private BoardLayout shown(Map<String, List<String>> parameters) {
        return BoardLayout.of(
                snapshot, coordinator, BoardQuery.parse(parameters).query());
    }

    private static List<String> courts(BoardLayout layout, Phase phase) {
        return layout.lanes().stream()
                .flatMap(it -> it.cells().getOrDefault(phase, List.of()).stream())
                .map(CourtCard::court)
                .toList();
    }

    @Test
    void active_courts_stand_in_their_phase_and_the_rest_on_the_shelf() {
        var layout = shown(Map.of());
        assertThat(courts(layout, Phase.SCOPE)).containsExactly("Kern", "Napa");
        assertThat(courts(layout, Phase.PLANNING)).containsExactly("Inyo");
        assertThat(layout.shelf().get(CardState.LIVE))
                .extracting(CourtCard::court)
                .containsExactly("Marin");
        assertThat(layout.column(Phase.SCOPE).health())
                .containsOnly(Map.entry(Health.LATE, 1L), Map.entry(Health.ON_TRACK, 1L));
    }

    @Test
    void a_filter_counts_what_it_lets_through_and_keeps_the_total() {
        var layout = shown(Map.of("health", List.of("late")));
        assertThat(layout.column(Phase.SCOPE).shown()).isEqualTo(1);
        assertThat(layout.column(Phase.SCOPE).total()).isEqualTo(2);
        assertThat(layout.found()).isEqualTo(1);
        assertThat(layout.known()).isEqualTo(4);
    }

    @Test
    void search_finds_blockers_and_folds_accents_and_case() {
        assertThat(courts(shown(Map.of("q", List.of("FIRÉWALL inyo"))), Phase.PLANNING))
                .containsExactly("Inyo");
    }

    @Test
    void filters_of_different_kinds_all_have_to_hold() {
        var layout = shown(Map.of("wave", List.of("1"), "window", List.of("days-90"), "mine", List.of("1")));
        assertThat(courts(layout, Phase.SCOPE)).containsExactly("Kern");
        assertThat(layout.found()).isEqualTo(1);
    }

    @Test
    void lanes_group_by_wave() {
        var layout = shown(Map.of("lanes", List.of("wave")));
        assertThat(layout.lanes()).extracting(BoardLayout.Lane::title).containsExactly("Wave 1", "Wave 2");
    }

    @Test
    void cards_sort_by_health_with_the_worst_first() {
        assertThat(courts(shown(Map.of("sort", List.of("health"))), Phase.SCOPE))
                .containsExactly("Napa", "Kern");
    }

    @Test
    void a_contact_sees_of_other_courts_only_name_phase_and_go_live() {
        var napa = snapshot.seenBy(contact).stream()
                .filter(it -> it.slug().equals("napa"))
                .findFirst()
                .orElseThrow();
        assertThat(napa.goLive()).isEqualTo(TODAY.plusDays(20));
        assertThat(napa.health()).isEqualTo(Health.ON_TRACK);
        assertThat(napa.next()).isNull();
        assertThat(napa.wave()).isNull();
    }

    @Test
    void a_contact_cannot_find_other_courts_by_what_they_may_not_see() {
        var layout = BoardLayout.of(
                snapshot,
                contact,
                BoardQuery.parse(Map.of("q", List.of("firewall"))).query());
        assertThat(layout.found()).isZero();
    }

    @Test
    void the_health_of_a_column_counts_only_courts_seen_in_full() {
        var layout = BoardLayout.of(snapshot, contact, BoardQuery.DEFAULT);
        assertThat(layout.column(Phase.SCOPE).total()).isEqualTo(2);
        assertThat(layout.column(Phase.SCOPE).health()).containsOnly(Map.entry(Health.ON_TRACK, 1L));
    }
}
