package org.ccpor.standup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stand-up that runs, as everybody in it sees it.
 *
 * @param since what is new is told from then on
 * @param lead user name of whose steps everybody follows
 * @param leadName the same as others read it
 * @param court slug of the court everybody looks at; {@code null} if the walk is empty
 * @param timerEndsAt {@code null} while no timer runs
 * @param stops the walk, in its order
 * @param parked slugs of the courts whose topic was parked, also of those off the walk
 */
public record RunningStandUp(
        long id,
        StandUpScope lens,
        Instant since,
        Instant startedAt,
        String startedBy,
        String lead,
        String leadName,
        @Nullable String court,
        @Nullable Instant timerEndsAt,
        List<Stop> stops,
        List<String> parked)
        implements Serializable {
    /** One court of the walk. */
    public record Stop(String court, boolean discussed) implements Serializable {}

    /** The court that many steps on; empty past either end. From a court off the walk it is its first. */
    public Optional<String> from(@Nullable String here, int steps) {
        var at = stops.stream().map(Stop::court).toList().indexOf(here) + steps;
        return at < 0 || at >= stops.size()
                ? Optional.empty()
                : Optional.of(stops.get(at).court());
    }

    /** Courts of the walk that were talked about. */
    public int discussed() {
        return (int) stops.stream().filter(Stop::discussed).count();
    }
}
