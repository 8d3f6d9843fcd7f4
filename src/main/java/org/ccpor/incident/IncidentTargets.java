package org.ccpor.incident;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when an incident should be acknowledged and fixed, counted from the report (domain F12, proposed): priority 1 by the clock,
 * the others in court time of the court; a court day is as long as its court hours.
 *
 * @param fixBy {@code null} for priority 4, which comes with the next release
 */
record IncidentTargets(Instant acknowledgeBy, @Nullable Instant fixBy) {
    static IncidentTargets of(Priority priority, Instant reported, CourtTime court) {
        var day = court.hours().day();
        return switch (priority) {
            case ONE -> new IncidentTargets(reported.plus(Duration.ofHours(1)), reported.plus(Duration.ofHours(24)));
            case TWO ->
                new IncidentTargets(
                        court.after(reported, Duration.ofHours(4)), court.after(reported, day.multipliedBy(3)));
            case THREE -> new IncidentTargets(court.after(reported, day), court.after(reported, day.multipliedBy(10)));
            case FOUR -> new IncidentTargets(court.after(reported, day.multipliedBy(2)), null);
        };
    }
}
