package org.ccpor.assessment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Key;
import org.ccpor.form.LongText;
import org.ccpor.form.Required;
import org.jspecify.annotations.Nullable;

/** A check that the team lets pass for a while. */
public record Waiver(
        String id,

        @Key @Required @Choices(WaiverChoiceSource.NAME) @Nullable String what,

        @Required @LongText @Size(max = 1000, message = "Keep it to 1,000 characters.") @Nullable String why,

        @Required @Size(max = 80, message = "Keep it to 80 characters.") @Nullable String approvedBy,

        @Key @Required @Nullable LocalDate until) {

    /** Whether it holds on that day, its last day included. */
    boolean holds(LocalDate today) {
        return why != null && approvedBy != null && until != null && !until.isBefore(today);
    }
}
