package org.ccpor.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Key;
import org.ccpor.form.Required;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/** What was measured at one place on one day; measuring again is another row. */
public record Measurement(
        String id,
        @Key @Required @Nullable CourtOrLea owner,

        @Key @When(field = "owner", is = "COURT") @Required @Choices("places") @Nullable String location,

        @Key
        @When(field = "owner", is = "LEA")
        @Required
        @Size(max = 120, message = "Keep it to 120 characters.") @Nullable String leaPlace,

        @Size(max = 60, message = "Keep it to 60 characters.") @Nullable String circuit,

        @DecimalMin(value = "0", message = "Give 0 to 100,000 Mbps.") @DecimalMax(value = "100000", message = "Give 0 to 100,000 Mbps.") @Nullable BigDecimal down,

        @DecimalMin(value = "0", message = "Give 0 to 100,000 Mbps.") @DecimalMax(value = "100000", message = "Give 0 to 100,000 Mbps.") @Nullable BigDecimal up,

        @Min(value = 0, message = "Give 0 to 100 %.") @Max(value = 100, message = "Give 0 to 100 %.") @Nullable Integer use,

        @Min(value = 0, message = "Give 0 to 10,000 ms.") @Max(value = 10_000, message = "Give 0 to 10,000 ms.") @Nullable Integer latency,

        @Key @Nullable LocalDate measuredOn) {

    Optional<Site> site() {
        return Site.of(owner, location, leaPlace);
    }

    /** The measured values; empty unless all of them are there, for only then the place is judged. */
    Optional<Values> values() {
        return down == null || up == null || use == null || latency == null || measuredOn == null
                ? Optional.empty()
                : Optional.of(new Values(id, down, up, use, latency, measuredOn));
    }

    /**
     * One complete measurement.
     *
     * @param row id of its row
     * @param down Mbps
     * @param up Mbps
     * @param use average at peak, in percent
     * @param latency to CCTC, in milliseconds
     */
    public record Values(String row, BigDecimal down, BigDecimal up, int use, int latency, LocalDate on) {}
}
