package org.ccpor.standup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** From when on a stand-up tells what is new: since the last one ended, else since yesterday. Pure. */
final class SinceRule {
    private SinceRule() {}

    /** @param lastEnded end of the last stand-up; one in the future, by a clock that was wrong, does not count */
    static Instant of(@Nullable Instant lastEnded, Instant now, ZoneId zone) {
        return lastEnded == null || lastEnded.isAfter(now)
                ? LocalDate.ofInstant(now, zone).minusDays(1).atStartOfDay(zone).toInstant()
                : lastEnded;
    }
}
