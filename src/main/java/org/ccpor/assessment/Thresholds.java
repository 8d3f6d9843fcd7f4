package org.ccpor.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a place's line must offer, from {@code assessment/thresholds.properties}; the environment may say otherwise. Figures are
 * proposed, no source names any. Something missing or impossible stops the start.
 *
 * @param maxUsePercent average use of the line at peak that still leaves room
 * @param headroomHours hours in which the scans of a busy day must pass
 * @param headroomUsePercent share of the line that they may take
 */
@Validated
@ConfigurationProperties("ccpor.infrastructure")
public record Thresholds(
        @NotNull @Positive BigDecimal minDownMbps,
        @NotNull @Positive BigDecimal minUpMbps,
        @Positive int maxLatencyMs,
        @Positive @Max(100) int maxUsePercent,
        @Positive int headroomHours,
        @Positive @Max(100) int headroomUsePercent) {
    private static final BigDecimal KB_PER_MBIT = BigDecimal.valueOf(125);

    /** KB that a line with that upload passes in the time and share allowed for scans. */
    long capacityKb(BigDecimal upMbps) {
        return upMbps.multiply(KB_PER_MBIT)
                .multiply(BigDecimal.valueOf(3600L * headroomHours * headroomUsePercent))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                .longValueExact();
    }

    /** As a sentence without its full stop. */
    public String words() {
        return "Download at least %s Mbps, upload %s Mbps; latency at most %d ms, use at peak %d %%"
                .formatted(
                        SiteMeasurements.plain(minDownMbps),
                        SiteMeasurements.plain(minUpMbps),
                        maxLatencyMs,
                        maxUsePercent);
    }
}
