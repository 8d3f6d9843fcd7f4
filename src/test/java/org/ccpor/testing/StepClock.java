package org.ccpor.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that moves when the test says so. */
public final class StepClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public StepClock(Instant now) {
        this(now, ZoneId.of("America/Los_Angeles"));
    }

    private StepClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void step(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StepClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
