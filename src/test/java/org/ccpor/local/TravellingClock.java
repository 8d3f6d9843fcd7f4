package org.ccpor.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** The time of the clock it is given, except for work that is sent to the past; nobody else notices that it travels. */
@Primary
class TravellingClock extends Clock {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock present;

    TravellingClock(Clock present) {
        this.present = present;
    }

    /** Runs the work as if it were then, on this thread only. */
    void at(Instant then, Runnable work) {
        ScopedValue.where(THEN, then).run(work);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : present.instant();
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(present.withZone(zone));
    }
}
