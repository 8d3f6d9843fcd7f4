package org.ccpor.readiness.golive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ccpor.base.Days;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a go / no-go meeting; never changed, a later one replaces it.
 *
 * @param number 1 for the court's first
 * @param conditions what go depends on, or why not
 * @param tookPart roles
 * @param goLive date that was decided about
 * @param by user name of who recorded it
 */
public record GoDecision(
        int number,
        Verdict verdict,
        LocalDate meetingOn,
        @Nullable String conditions,
        String tookPart,
        @Nullable LocalDate goLive,
        String by,
        Instant at)
        implements Serializable {

    /** What was decided. */
    public enum Verdict {
        GO("Go"),
        NO_GO("No-go");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }

    public boolean isGo() {
        return verdict == Verdict.GO;
    }

    /** Such as "Go, decided Dec 3, 2026". */
    public String words() {
        return verdict.label() + ", decided " + Days.full(meetingOn);
    }
}
