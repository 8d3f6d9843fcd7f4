package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.board.ui.BoardLayout.LaneBy;
import org.ccpor.deployment.CardState;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class BoardQueryTest {
    @Test
    void everything_survives_the_way_through_the_url() {
        var filter = CardFilter.ALL
                .with("san")
                .with(CardFacet.WAVE, Set.of("1", "2"))
                .with(CardFacet.REGION, Set.of("Southern"))
                .with(CardFacet.SIZE, Set.of("very-large"))
                .with(CardFacet.TYPE, Set.of("tribal"))
                .with(CardFacet.HEALTH, Set.of("at-risk"))
                .with(CardFacet.WAITING, Set.of("doj"))
                .with(CardFacet.KIND, Set.of("local"))
                .with(CardFacet.ANALYST, Set.of("coordinator"))
                .with(GoLiveWindow.DAYS_60)
                .mine(true);
        var query = new BoardQuery(filter, CardSort.HEALTH, LaneBy.WAVE, CardState.ON_HOLD, Phase.SCOPE);
        var parsed = BoardQuery.parse(query.parameters());
        assertThat(parsed.query()).isEqualTo(query);
        assertThat(parsed.ignored()).isEmpty();
    }

    @Test
    void the_default_needs_no_parameters() {
        assertThat(BoardQuery.DEFAULT.parameters()).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_left_out_and_named() {
        var parsed = BoardQuery.parse(
                Map.of("health", List.of("purple", "late"), "wave", List.of("-1"), "sort", List.of("<script>")));
        assertThat(parsed.query().filter().chosen(CardFacet.HEALTH)).containsExactly("late");
        assertThat(parsed.query().filter().chosen(CardFacet.WAVE)).isEmpty();
        assertThat(parsed.query().sort()).isEqualTo(CardSort.RANK);
        assertThat(parsed.ignored()).containsExactlyInAnyOrder("health=purple", "wave=-1", "sort=<script>");
    }

    @Test
    void a_very_long_search_is_cut() {
        var parsed = BoardQuery.parse(Map.of("q", List.of("x".repeat(10_000))));
        assertThat(parsed.query().filter().text()).hasSize(100);
    }
}
