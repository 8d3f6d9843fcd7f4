package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SinceRuleTest {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void the_first_stand_up_tells_what_is_new_since_yesterday() {
        assertThat(SinceRule.of(null, NOW, ZONE)).isEqualTo("2026-11-22T08:00:00Z");
    }

    @Test
    void a_later_one_tells_what_is_new_since_the_last() {
        var friday = Instant.parse("2026-11-20T17:20:00Z");
        assertThat(SinceRule.of(friday, NOW, ZONE)).isEqualTo(friday);
    }

    @Test
    void yesterday_begins_at_midnight_on_the_day_clocks_change() {
        assertThat(SinceRule.of(null, Instant.parse("2026-11-02T17:00:00Z"), ZONE))
                .isEqualTo("2026-11-01T07:00:00Z");
    }

    @Test
    void an_end_in_the_future_is_a_wrong_clock_and_does_not_hide_the_news() {
        assertThat(SinceRule.of(NOW.plusSeconds(60), NOW, ZONE)).isBefore(NOW);
    }
}
