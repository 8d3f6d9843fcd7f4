package org.ccpor.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;

/** When a court was last reminded, and by whom. */
@Entity
class Nudge {
    private static final Duration PAUSE = Duration.ofHours(1);

    @Id
    private String court;

    private Instant at;
    private String askedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Nudge() {}

    /**
     * Once more, now.
     *
     * @param name of the court
     * @throws RefusedException if the last one is not an hour old
     */
    void again(String name, String by, Clock clock) {
        var passed = Duration.between(at, clock.instant());
        if (!passed.isNegative() && passed.compareTo(PAUSE) < 0) {
            throw new RefusedException("%s was reminded at %s. The next reminder can go out at %s."
                    .formatted(name, DateFormatter.moment(at, clock), DateFormatter.moment(at.plus(PAUSE), clock)));
        }
        at = clock.instant();
        askedBy = by;
    }
}
