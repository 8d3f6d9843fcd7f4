package org.ccpor.incident;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Hours of a court day in which targets of priorities 2 to 4 count, from {@code readiness/incident.properties} (proposed). */
@Validated
@ConfigurationProperties("ccpor.court-hours")
record CourtHours(@NotNull LocalTime opens, @NotNull LocalTime closes) {
    /** One court day of work. */
    Duration day() {
        return Duration.between(opens, closes);
    }

    @AssertTrue(message = "The court must open before it closes.") boolean isOpenSometime() {
        return opens.isBefore(closes);
    }
}
