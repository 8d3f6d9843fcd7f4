package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WalkOrderRuleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant SINCE = Instant.parse("2026-11-20T17:00:00Z");

    private static final CourtCard CALM = card("calm", Phase.PLANNING, Health.ON_TRACK, 200, -5);
    private static final CourtCard CHANGED = card("changed", Phase.SCOPE, Health.ON_TRACK, 100, 1);
    private static final CourtCard LATE = card("late", Phase.PLANNING, Health.LATE, 90, -5);
    private static final CourtCard BLOCKED = card("blocked", Phase.IMPLEMENT, Health.BLOCKED, 40, -5);
    private static final CourtCard AT_RISK = card("at-risk", Phase.GO_LIVE, Health.AT_RISK, 10, -5);
    private static final CourtCard SOON = card("soon", Phase.GO_LIVE, Health.ON_TRACK, 30, -5);
    private static final CourtCard UNDATED = card("undated", Phase.PLANNING, Health.ON_TRACK, null, -5);
    private static final List<CourtCard> ALL = List.of(UNDATED, CALM, SOON, AT_RISK, BLOCKED, LATE, CHANGED);

    @Test
    void what_needs_a_word_comes_in_the_order_of_the_field_and_the_rest_is_left_out() {
        assertThat(walk(WalkOrder.BY_NEED, false)).containsExactly("changed", "late", "blocked", "at-risk", "soon");
    }

    @Test
    void right_to_left_goes_by_phase_and_then_by_the_nearest_go_live() {
        assertThat(walk(WalkOrder.RIGHT_TO_LEFT, false))
                .containsExactly("at-risk", "soon", "blocked", "changed", "late");
    }

    @Test
    void all_takes_every_active_court_and_those_without_a_date_last() {
        assertThat(walk(WalkOrder.BY_NEED, true)).endsWith("calm", "undated").hasSize(7);
    }

    @Test
    void courts_that_are_not_in_deployment_are_not_walked() {
        var gone = Arrays.stream(CardState.values())
                .filter(it -> it != CardState.ACTIVE)
                .map(it -> card("other", it, Phase.SCOPE, Health.LATE, 3, 1))
                .toList();
        assertThat(WalkOrderRule.of(gone, new StandUpScope(WalkOrder.BY_NEED, true), SINCE, TODAY))
                .isEmpty();
    }

    @Test
    void a_month_before_go_live_a_court_is_always_talked_about() {
        assertThat(WalkOrderRule.needsAWord(SOON, SINCE, TODAY)).isTrue();
        assertThat(WalkOrderRule.needsAWord(SOON, SINCE, TODAY.minusDays(1))).isFalse();
    }

    private static List<String> walk(WalkOrder walk, boolean everything) {
        return WalkOrderRule.of(ALL, new StandUpScope(walk, everything), SINCE, TODAY).stream()
                .map(CourtCard::slug)
                .toList();
    }

    private static CourtCard card(
            String slug, Phase phase, Health health, @Nullable Integer daysToGoLive, int minutesAfter) {
        return card(slug, CardState.ACTIVE, phase, health, daysToGoLive, minutesAfter);
    }

    private static CourtCard card(
            String slug,
            CardState state,
            Phase phase,
            Health health,
            @Nullable Integer daysToGoLive,
            int minutesAfter) {
        return CardOf.court(slug)
                .state(state)
                .in(phase)
                .health(health)
                .goLive(daysToGoLive == null ? null : TODAY.plusDays(daysToGoLive))
                .with("changedAt", SINCE.plusSeconds(60L * minutesAfter))
                .card();
    }
}
