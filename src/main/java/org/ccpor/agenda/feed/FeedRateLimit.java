package org.ccpor.agenda.feed;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows down who asks too often, by address: guesses cost more. Each node counts for itself: decision 28. */
@Component
class FeedRateLimit {
    private static final int EACH_MINUTE = 120;
    private static final int GUESS = 6;
    private static final int MOST_ADDRESSES = 10_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    FeedRateLimit(Clock clock) {
        this.time = new Time(clock);
    }

    /** Whether this address may ask now. */
    boolean admits(String address) {
        return bucket(address).tryConsume(1);
    }

    /** It asked for something that is not there. */
    void guessed(String address) {
        var unused = bucket(address).tryConsumeAsMuchAsPossible(GUESS);
    }

    private Bucket bucket(String address) {
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(address, _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(EACH_MINUTE).refillIntervally(EACH_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build());
    }

    private record Time(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
