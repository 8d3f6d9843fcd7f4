package org.ccpor.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.ccpor.testing.StepClock;
import org.junit.jupiter.api.Test;

class FeedRateLimitTest {
    private final StepClock clock = new StepClock(Instant.parse("2027-01-06T18:00:00Z"));
    private final FeedRateLimit limit = new FeedRateLimit(clock);

    @Test
    void an_address_may_ask_120_times_a_minute_and_no_other_pays_for_it() {
        assertThat(admitted("10.0.0.1", 125)).isEqualTo(120);
        assertThat(limit.admits("10.0.0.2")).isTrue();
        clock.step(Duration.ofSeconds(59));
        assertThat(limit.admits("10.0.0.1")).isFalse();
        clock.step(Duration.ofSeconds(1));
        assertThat(admitted("10.0.0.1", 125)).isEqualTo(120);
    }

    @Test
    void a_guess_counts_as_seven_and_is_forgiven_after_a_minute_too() {
        IntStream.range(0, 17).forEach(_ -> {
            assertThat(limit.admits("10.0.0.1")).isTrue();
            limit.guessed("10.0.0.1");
        });
        assertThat(admitted("10.0.0.1", 5)).isEqualTo(1);
        IntStream.range(0, 50).forEach(_ -> limit.guessed("10.0.0.1"));
        clock.step(Duration.ofMinutes(1));
        assertThat(admitted("10.0.0.1", 125)).isEqualTo(120);
    }

    private long admitted(String address, int asked) {
        return IntStream.range(0, asked).filter(_ -> limit.admits(address)).count();
    }
}
