package org.ccpor.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;
import org.ccpor.timeline.TimelineRow;
import org.junit.jupiter.api.Test;

class TimelineQueryTest {
    private static TimelineQuery parse(String name, String value) {
        return TimelineQuery.parse(Map.of(name, List.of(value)));
    }

    private static TimelineRow row(CourtCard card) {
        return new TimelineRow(card, List.of(), List.of(), null, List.of());
    }

    @Test
    void what_the_url_says_comes_back_the_same() {
        var query = new TimelineQuery(
                Zoom.WEEK,
                YearMonth.of(2026, 10),
                Grouping.WAVE,
                Shown.ALL,
                "kern",
                Phase.GO_LIVE,
                Health.AT_RISK,
                true);
        assertThat(TimelineQuery.parse(query.parameters())).isEqualTo(query);
        assertThat(TimelineQuery.DEFAULT.parameters()).isEmpty();
    }

    @Test
    void nonsense_in_the_url_is_left_out() {
        for (var name : List.of("zoom", "from", "group", "show", "phase", "health", "view")) {
            assertThat(parse(name, "foo")).isEqualTo(TimelineQuery.DEFAULT);
            assertThat(parse(name, "")).isEqualTo(TimelineQuery.DEFAULT);
        }
        assertThat(parse("from", "2026-99").from()).isNull();
        assertThat(parse("q", "x".repeat(5000)).text()).hasSize(100);
    }

    @Test
    void courts_are_found_by_words_phase_and_health_and_withdrawn_ones_only_when_asked_for() {
        var kern = CardOf.court("Kern").in(Phase.SCOPE).health(Health.LATE);
        assertThat(parse("q", "KERN south").accepts(kern.card())).isTrue();
        assertThat(parse("q", "napa").accepts(kern.card())).isFalse();
        assertThat(parse("phase", "scope").accepts(kern.card())).isTrue();
        assertThat(parse("health", "on-track").accepts(kern.card())).isFalse();
        assertThat(parse("show", "all").accepts(kern.state(CardState.WITHDRAWN).card()))
                .isFalse();
        assertThat(parse("show", "withdrawn")
                        .accepts(kern.state(CardState.WITHDRAWN).card()))
                .isTrue();
    }

    @Test
    void groups_stand_in_order_with_who_goes_live_first_on_top_and_those_without_last() {
        var day = LocalDate.of(2027, 1, 4);
        var groups = Grouping.WAVE.of(List.of(
                row(CardOf.court("Lake").card()),
                row(CardOf.court("Napa").wave(10).card()),
                row(CardOf.court("Kern").wave(2).card()),
                row(CardOf.court("Yolo").wave(2).goLive(day.plusDays(1)).card()),
                row(CardOf.court("Yuba").wave(2).goLive(day).card())));
        assertThat(groups).extracting(Grouping.Group::title).containsExactly("Wave 2", "Wave 10", "No wave");
        assertThat(groups.getFirst().rows())
                .extracting(it -> it.card().court())
                .containsExactly("Yuba", "Yolo", "Kern");
    }

    @Test
    void a_row_says_in_words_what_it_draws() {
        var today = LocalDate.of(2026, 11, 22);
        var late = CardOf.court("Kern").goLive(today.plusDays(30)).health(Health.LATE);
        assertThat(RowDrawing.sentence(row(late.card()), today)).isEqualTo("Late; go-live Dec 22, 2026, T-30");
        assertThat(RowDrawing.of(row(late.card()), today, true))
                .contains(
                        "<span class=\"tl-left\" aria-hidden=\"true\">T-30</span>", "Go-live Tue, Dec 22, 2026, T-30");
        assertThat(RowDrawing.sentence(row(CardOf.court("Napa").card()), today)).isEqualTo("On track; no go-live date");
        var held = CardOf.court("Napa").state(CardState.ON_HOLD).card();
        assertThat(RowDrawing.of(row(held), today, false)).contains(", on hold").doesNotContain("<button");
    }

    @Test
    void names_are_drawn_as_text() {
        var court = CardOf.court("<b>&\"Kern\"").card();
        assertThat(RowDrawing.of(row(court), LocalDate.of(2026, 11, 22), true))
                .contains("&lt;b&gt;&amp;\"Kern\"")
                .doesNotContain("<b>&", "&\"Kern\"…\"");
    }
}
