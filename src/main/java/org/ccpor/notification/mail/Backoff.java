package org.ccpor.notification.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits after each try that failed: short at first, a day at last, about two days in all. Pure. */
final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1));

    private Backoff() {}

    /** The wait after so many tries; empty when it is time to give up. */
    static Optional<Duration> after(int tries) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(Math.max(tries, 1) - 1));
    }
}
