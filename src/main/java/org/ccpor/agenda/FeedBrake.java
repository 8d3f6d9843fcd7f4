package org.ccpor.agenda;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down who asks too often, by address: guesses cost more. Counts begin anew with each minute. */
@Component
class FeedBrake {
    private static final int MOST_COST = 120;
    private static final int GUESS = 6;
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    private final Clock clock;
    private final Map<String, Integer> costs = new HashMap<>();
    private long minute;

    FeedBrake(Clock clock) {
        this.clock = clock;
    }

    /** Whether this address may ask now. */
    synchronized boolean admits(String address) {
        return add(address, 1) <= MOST_COST;
    }

    /** It asked for something that is not there. */
    synchronized void guessed(String address) {
        var unused = add(address, GUESS);
    }

    private int add(String address, int cost) {
        var now = clock.millis() / MINUTE;
        if (now != minute || costs.size() > MOST_ADDRESSES) {
            costs.clear();
            minute = now;
        }
        return costs.merge(address, cost, Integer::sum);
    }
}
