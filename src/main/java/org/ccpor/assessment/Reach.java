package org.ccpor.assessment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Key;
import org.ccpor.form.Required;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/** Whether the sign-in pages were reached from one place on one day; trying again is another row. */
public record Reach(
        String id,
        @Key @Required @Nullable CourtOrLea owner,

        @Key @When(field = "owner", is = "COURT") @Required @Choices("places") @Nullable String location,

        @Key
        @When(field = "owner", is = "LEA")
        @Required
        @Size(max = 120, message = "Keep it to 120 characters.") @Nullable String leaPlace,

        @Key @Nullable Reached staging,
        @Key @Nullable Reached production,
        @Key @Nullable LocalDate testedOn) {

    Optional<Site> site() {
        return Site.of(owner, location, leaPlace);
    }

    /** Of a sign-in page. */
    enum Reached {
        PASS,
        FAIL
    }
}
