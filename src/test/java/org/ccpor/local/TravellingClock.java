package org.ccpor.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** The system's time, except for work that is sent to the past; nobody else notices that it travels. */
@Primary
class TravellingClock extends Clock {
    private static final ZoneId COURTS = ZoneId.of("America/Los_Angeles");
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock system;

    TravellingClock() {
        this(Clock.system(COURTS));
    }

    private TravellingClock(Clock system) {
        this.system = system;
    }

    /** Runs the work as if it were then, on this thread only. */
    void at(Instant then, Runnable work) {
        ScopedValue.where(THEN, then).run(work);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(system.withZone(zone));
    }
}
