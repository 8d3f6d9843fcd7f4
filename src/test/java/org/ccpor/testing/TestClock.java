package org.ccpor.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time of a test run: the morning of the day that the environment variable {@code DAY} names, or of today. It begins
 * at half past nine whatever the hour is and ticks from there, so that no run meets midnight.
 */
public final class TestClock extends Clock {
    private static final ZoneId COURTS = ZoneId.of("America/Los_Angeles");
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final TestClock OF_THIS_RUN = new TestClock(day());

    private final Clock ticking;

    /** The morning of that day, from now on. */
    public TestClock(LocalDate day) {
        var system = Clock.system(COURTS);
        var morning = day.atTime(MORNING).atZone(COURTS).toInstant();
        this.ticking = Clock.offset(system, Duration.between(system.instant(), morning));
    }

    /** One for the whole JVM: contexts that are cached side by side agree about the time. */
    public static TestClock ofThisRun() {
        return OF_THIS_RUN;
    }

    private static LocalDate day() {
        var wanted = System.getenv("DAY");
        return wanted == null || wanted.isBlank() ? LocalDate.now(Clock.system(COURTS)) : LocalDate.parse(wanted);
    }

    @Override
    public Instant instant() {
        return ticking.instant();
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ticking.withZone(zone);
    }
}
