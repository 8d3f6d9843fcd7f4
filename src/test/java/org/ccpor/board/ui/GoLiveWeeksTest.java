package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoLiveWeeksTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate MONDAY = WEDNESDAY.minusDays(2);
    private final Viewer contact = People.CLERK;

    private GoLiveWeeks weeks(@Nullable Integer limit, CardOf... cards) {
        var snapshot = new BoardSnapshot(
                1,
                WEDNESDAY,
                Stream.of(cards).map(CardOf::card).collect(Collectors.toMap(CourtCard::slug, Function.identity())));
        return GoLiveWeeks.of(snapshot, contact, limit);
    }

    private static CardOf on(String court, LocalDate goLive) {
        return CardOf.court(court).goLive(goLive);
    }

    @Test
    void a_week_runs_from_monday_to_sunday() {
        var weeks = weeks(2, on("Kern", MONDAY), on("Napa", MONDAY.plusDays(6)), on("Inyo", MONDAY.plusDays(7)));
        assertThat(weeks.weeks()).extracting(weeks::count).containsExactly("2 / 2", "1 / 2");
        assertThat(weeks.summary()).isEqualTo("2 this week");
        assertThat(weeks.anyOver()).isFalse();
    }

    @Test
    void a_later_week_over_the_limit_is_said() {
        var day = MONDAY.plusWeeks(3);
        var weeks = weeks(1, on("Kern", day), on("Napa", day.plusDays(1)));
        assertThat(weeks.summary()).isEqualTo("! 1 week full");
        assertThat(weeks.weeks().getLast().courts())
                .extracting(CourtCard::court)
                .containsExactly("Kern", "Napa");
    }

    @Test
    void this_week_over_the_limit_and_several_such_weeks_are_said() {
        var now = new CardOf[] {on("Kern", MONDAY), on("Napa", MONDAY)};
        assertThat(weeks(1, now).summary()).isEqualTo("! 1 week full");
        var next = MONDAY.plusWeeks(1);
        assertThat(weeks(1, now[0], now[1], on("Inyo", next), on("Mono", next)).summary())
                .isEqualTo("! 2 weeks full");
    }

    @Test
    void without_a_limit_only_the_number_is_shown() {
        assertThat(weeks(null, on("Kern", MONDAY)).summary()).isEqualTo("1 this week");
    }

    @Test
    void courts_that_do_not_go_live_and_weeks_gone_by_do_not_count() {
        var weeks = weeks(
                1,
                on("Kern", MONDAY).state(CardState.LIVE),
                on("Napa", MONDAY).state(CardState.ON_HOLD),
                on("Inyo", MONDAY.minusDays(1)),
                CardOf.court("Mono"));
        assertThat(weeks.weeks()).hasSize(1);
        assertThat(weeks.summary()).isEqualTo("1 this week");
    }
}
