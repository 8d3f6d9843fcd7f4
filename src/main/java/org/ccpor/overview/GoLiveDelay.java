package org.ccpor.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.ccpor.deployment.DateReason;
import org.jspecify.annotations.Nullable;

/** A go-live date that was moved to a later day. */
public record GoLiveDelay(
        String court,
        LocalDate from,
        LocalDate to,
        @Nullable DateReason reason,
        LocalDate movedOn) implements Serializable {
    /** Calendar days later. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Why, in words. */
    public String why() {
        return reason == null
                ? "No reason given"
                : Objects.requireNonNull(reason).label();
    }

    /** First day of the quarter of the calendar year a day is in. */
    static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }
}
