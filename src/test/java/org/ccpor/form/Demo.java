package org.ccpor.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.form.ChoiceSource.Choices;
import org.jspecify.annotations.Nullable;

/** One question of every kind. */
public record Demo(
        @Part("who") @Required(message = "Say who answers.") @Nullable String respondent,

        @Required @Nullable Way way,

        @When(field = "way", is = "OTHER")
        @Required(message = "Say which other way.")
        @Size(max = 20, message = "Shorten this to 20 characters.") @Nullable String otherWay,

        @When(
                field = "way",
                is = {"OTHER", "SHERIFF"})
        @When(field = "otherWay", is = "Courier")
        @Nullable String courier,

        @Part("numbers") @Min(value = 1, message = "At least 1.") @Max(value = 300, message = "At most 300.") @Nullable Integer pages,

        @Nullable BigDecimal mbps,
        @Nullable LocalDate measuredOn,
        @Nullable Boolean ready,
        Set<Kind> kinds,
        @Choices("places") @Nullable String place,

        @Part("stations") @Required(message = "Add at least one station.") @LeaToo(rowsWhere = "owner")
        List<Station> stations,

        @LeaToo @LongText @Nullable String remark,
        @TeamOnly @LongText @Nullable String verdict) {

    enum Way {
        COURT,
        SHERIFF,
        OTHER
    }

    enum Kind {
        TEMPORARY,
        AFTER_HEARING
    }

    enum Owner {
        COURT,
        LEA
    }

    enum Result {
        PASS,
        FAIL
    }

    record Station(
            String id,
            @Required @Nullable Owner owner,

            @Key @Required(message = "Name the model.") @Nullable String model,

            @When(field = "owner", is = "LEA") @Required(message = "Name the agency.") @Nullable String agency,

            @Ongoing @Nullable Result result,
            @TeamOnly @Nullable String advice) {}
}
