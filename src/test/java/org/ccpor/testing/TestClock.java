package org.ccpor.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time of a test run: the morning of the day that the environment variable {@code DAY} names, or of today. It begins
 * at half past nine whatever the hour is and ticks from there, so that no run meets midnight. A test may leap or stop it.
 */
public final class TestClock extends Clock {
    private static final ZoneId COURTS = ZoneId.of("America/Los_Angeles");
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final TestClock OF_THIS_RUN = new TestClock(day());

    private final Clock ticking;
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant still;

    /** The morning of that day, from now on. */
    public TestClock(LocalDate day) {
        var system = Clock.system(COURTS);
        this.ticking = Clock.offset(system, Duration.between(system.instant(), morning(day)));
    }

    /** One for the whole JVM: contexts that are cached side by side agree about the time. */
    public static TestClock ofThisRun() {
        return OF_THIS_RUN;
    }

    private static LocalDate day() {
        var wanted = System.getenv("DAY");
        return wanted == null || wanted.isBlank() ? LocalDate.now(Clock.system(COURTS)) : LocalDate.parse(wanted);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(COURTS).toInstant();
    }

    /** Leaps to the morning of another day and ticks on from there, for everybody. */
    public void leapTo(LocalDate day) {
        still = null;
        ahead = Duration.between(ticking.instant(), morning(day));
    }

    /** Stands still at that time until it is told to step. */
    public void stopAt(Instant time) {
        still = time;
    }

    /** The time that far ahead, ticking or not. */
    public void step(Duration by) {
        var stands = still;
        if (stands == null) {
            ahead = ahead.plus(by);
        } else {
            still = stands.plus(by);
        }
    }

    /** Ticks again as if nobody had touched it; after each test by itself, see {@link ContextHabits}. */
    public void runOn() {
        still = null;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var stands = still;
        return stands == null ? ticking.instant().plus(ahead) : stands;
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var time = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return time.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return time.withZone(other);
            }
        };
    }
}
