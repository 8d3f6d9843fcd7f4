package org.ccpor.base;

import java.time.Instant;
import java.util.Set;
import org.ccpor.base.live.LiveEvent;
import org.ccpor.base.live.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a court, published inside the transaction that did it. History writes it in the same
 * transaction, the board re-reads the court after commit.
 *
 * @param court slug of the court, such as {@code san-mateo}
 * @param subject what was changed in words a person reads, such as an item's wording; may be empty
 * @param reason why, as the actor gave it
 * @param actor user name of who did it
 */
public record Change(
        String court,
        ChangeKind what,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String actor,
        Instant at)
        implements LiveEvent {
    /** Anything that happened to that court. */
    public record To(String court) implements Topic {}

    @Override
    public Set<To> topics() {
        return Set.of(new To(court));
    }
}
