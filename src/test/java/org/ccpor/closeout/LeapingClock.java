package org.ccpor.closeout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ccpor.testing.TestClock;

/** Runs as every clock does, and leaps to the morning of another day when the test says so. */
final class LeapingClock extends Clock {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Clock present = TestClock.ofThisRun();
    private volatile Duration ahead = Duration.ZERO;

    /** For everybody from now on. */
    void leapTo(LocalDate day) {
        ahead = Duration.between(
                present.instant(), day.atTime(MORNING).atZone(getZone()).toInstant());
    }

    @Override
    public Instant instant() {
        return present.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everybody reads days in the courts' zone");
    }
}
