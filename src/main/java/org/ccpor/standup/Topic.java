package org.ccpor.standup;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one court in a stand-up.
 *
 * @param place in the walk; {@code null} if it is not on it (any more)
 */
@Embeddable
record Topic(
        @Nullable Integer place,
        @Nullable Instant discussedAt,
        @Nullable String parkedBy) {
    static final Topic NONE = new Topic(null, null, null);

    Topic at(@Nullable Integer next) {
        return new Topic(next, discussedAt, parkedBy);
    }

    Topic discussed(Instant now) {
        return discussedAt == null ? new Topic(place, now, parkedBy) : this;
    }

    Topic parked(@Nullable String by) {
        return new Topic(place, discussedAt, by);
    }
}
