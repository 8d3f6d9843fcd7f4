package org.ccpor.golive;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.form.Elsewhere;
import org.ccpor.form.Key;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Ongoing;
import org.ccpor.form.Part;
import org.ccpor.form.TeamOnly;
import org.jspecify.annotations.Nullable;

/** Answers of form F11. Lines that other forms feed have a row as well, for a waiver. */
record ReadinessAnswers(
        @Part("sent") @TeamOnly @Nullable LocalDate sentOn,
        @Part("lines") @Elsewhere @LeaToo @Ongoing List<Row> lines) {

    /** One line; the id is its number. */
    record Row(
            String id,
            @Key @Nullable ReadinessLine line,
            @Key @Nullable Answer answer,
            @Nullable LocalDate answeredOn,

            @LongText @Size(max = 1000, message = "Keep it to 1,000 characters.") @Nullable String note,

            @TeamOnly @LongText @Size(max = 1000, message = "Keep it to 1,000 characters.") @Nullable String waiver,

            @TeamOnly @Size(max = 120, message = "Keep it to 120 characters.") @Nullable String approver) {}
}
