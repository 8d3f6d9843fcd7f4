package org.ccpor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.overview.Stage;
import org.ccpor.overview.StageLog.Entry;
import org.ccpor.process.Phase;
import org.ccpor.timeline.TimelineBar.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarsRuleTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate GO_LIVE = LocalDate.of(2027, 1, 20);
    private static final PhaseWindows WINDOWS =
            new PhaseWindows(Map.of(Phase.PLANNING, 90, Phase.SCOPE, 60, Phase.IMPLEMENT, 30, Phase.GO_LIVE, 0));

    private static Entry entry(LocalDate on, @Nullable Stage stage) {
        return new Entry(on, stage);
    }

    private static List<TimelineBar> bars(CourtCard card, Entry... entries) {
        return BarsRule.bars(card, List.of(entries), WINDOWS, TODAY);
    }

    private static TimelineBar bar(Kind kind, Phase phase, String from, String to) {
        return new TimelineBar(kind, phase, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void what_was_comes_from_history_and_what_is_planned_from_the_windows() {
        var card = CardOf.court("Kern").in(Phase.SCOPE).goLive(GO_LIVE).card();
        assertThat(bars(card, entry(START, Stage.PLANNING), entry(LocalDate.of(2026, 10, 20), Stage.SCOPE)))
                .containsExactly(
                        bar(Kind.DONE, Phase.PLANNING, "2026-09-01", "2026-10-20"),
                        bar(Kind.NOW, Phase.SCOPE, "2026-10-20", "2026-11-21"),
                        bar(Kind.OVERDUE, Phase.SCOPE, "2026-11-21", "2026-11-23"),
                        bar(Kind.PLANNED, Phase.IMPLEMENT, "2026-11-23", "2026-12-21"),
                        bar(Kind.PLANNED, Phase.GO_LIVE, "2026-12-21", "2027-01-20"));
    }

    @Test
    void phases_follow_each_other_without_a_gap_over_a_change_of_the_clock_and_the_end_of_a_year() {
        var card = CardOf.court("Kern")
                .in(Phase.PLANNING)
                .goLive(LocalDate.of(2027, 4, 1))
                .card();
        var bars = bars(card, entry(LocalDate.of(2026, 10, 30), Stage.PLANNING));
        assertThat(bars).extracting(TimelineBar::to).endsWith(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 4, 1));
        for (var i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to());
        }
    }

    @Test
    void a_court_without_a_date_has_nothing_planned() {
        var card = CardOf.court("Kern").in(Phase.PLANNING).card();
        assertThat(bars(card, entry(START, Stage.PLANNING)))
                .containsExactly(bar(Kind.NOW, Phase.PLANNING, "2026-09-01", "2026-11-23"));
    }

    @Test
    void a_date_in_the_past_leaves_no_room_for_what_is_to_come() {
        var card =
                CardOf.court("Kern").in(Phase.SCOPE).goLive(TODAY.minusDays(3)).card();
        assertThat(bars(card, entry(START, Stage.SCOPE)))
                .extracting(TimelineBar::kind)
                .containsExactly(Kind.NOW, Kind.OVERDUE);
    }

    @Test
    void a_live_court_ends_on_the_day_it_went_live() {
        var card = CardOf.court("Kern").in(Phase.GO_LIVE).state(CardState.LIVE).card();
        assertThat(bars(card, entry(START, Stage.GO_LIVE), entry(LocalDate.of(2026, 10, 1), Stage.LIVE)))
                .containsExactly(bar(Kind.DONE, Phase.GO_LIVE, "2026-09-01", "2026-10-01"));
    }

    @Test
    void only_the_latest_deployment_counts_and_a_step_taken_back_at_once_leaves_no_bar() {
        var card = CardOf.court("Kern").in(Phase.PLANNING).card();
        var bars = bars(
                card,
                entry(START.minusYears(2), Stage.PLANNING),
                entry(START.minusYears(1), null),
                entry(START, Stage.PLANNING),
                entry(START.plusDays(5), Stage.SCOPE),
                entry(START.plusDays(5), Stage.PLANNING));
        assertThat(bars.stream().map(TimelineBar::from)).containsExactly(START, START.plusDays(5));
        assertThat(bars).extracting(TimelineBar::phase).containsOnly(Phase.PLANNING);
    }

    @Test
    void the_baseline_is_drawn_only_where_the_date_was_moved() {
        var card = moved(GO_LIVE, GO_LIVE.plusDays(14));
        assertThat(BarsRule.baseline(card, List.of(entry(START, Stage.PLANNING)), WINDOWS))
                .extracting(TimelineBar::to)
                .endsWith(GO_LIVE);
        assertThat(BarsRule.baseline(moved(GO_LIVE, GO_LIVE), List.of(entry(START, Stage.PLANNING)), WINDOWS))
                .isEmpty();
    }

    @Test
    void a_range_holds_every_day_in_whole_months_and_stays_within_reason() {
        var near = new TimelineRow(
                moved(GO_LIVE, GO_LIVE),
                List.of(bar(Kind.DONE, Phase.PLANNING, "2026-08-15", "2026-09-01")),
                List.of(),
                null,
                List.of());
        var never = new TimelineRow(moved(GO_LIVE, LocalDate.of(2999, 1, 1)), List.of(), List.of(), null, List.of());
        assertThat(TimelineRange.of(List.of(near), TODAY).from()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(Stream.of(GO_LIVE, TODAY)).allMatch(TimelineRange.of(List.of(near), TODAY)::has);
        assertThat(TimelineRange.of(List.of(never), TODAY).to()).isBefore(TODAY.plusYears(7));
        assertThat(TimelineRange.of(List.of(), TODAY).has(TODAY)).isTrue();
    }

    static CourtCard moved(LocalDate baseline, LocalDate goLive) {
        return CardOf.court("Kern").goLive(goLive).baseline(baseline).card();
    }
}
