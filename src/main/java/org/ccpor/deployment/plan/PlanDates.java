package org.ccpor.deployment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Baseline (the first go-live date, never changed), current and actual go-live, and how often it was moved. */
@Embeddable
public record PlanDates(
        @Column(name = "baseline_on") @Nullable LocalDate baseline,
        @Column(name = "go_live_on") @Nullable LocalDate goLive,
        @Column(name = "actual_on") @Nullable LocalDate actual,
        int slips) {
    static final PlanDates NONE = new PlanDates(null, null, null, 0);

    PlanDates moved(LocalDate to) {
        return baseline == null ? new PlanDates(to, to, actual, slips) : new PlanDates(baseline, to, actual, slips + 1);
    }

    PlanDates live(@Nullable LocalDate on) {
        return new PlanDates(baseline, goLive, on, slips);
    }
}
