package org.ccpor.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.court.WorkContact;
import org.ccpor.form.Expected;
import org.ccpor.form.Key;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.jspecify.annotations.Nullable;

/** Answers of form F8, "0706 CCPOR Deployment" (domain F8). */
record TrainingQuestionnaire(
        @Part("dates") @Required @Nullable Boolean distance,

        @When(field = "distance", is = "false")
        @Required(message = "Give at least one day, or say that you use distance-learning tools.")
        @Nullable LocalDate preferred1,

        @When(field = "distance", is = "false") @Nullable LocalDate preferred2,

        @When(field = "distance", is = "false") @Nullable LocalDate preferred3,
        @Nullable YesNo ttt,

        @Part(value = "room", when = @When(field = "distance", is = "false")) @Required @Nullable Answer hasRoom,

        @When(field = "hasRoom", is = "YES")
        @Required(message = "Count the PCs in the room.")
        @Min(value = 0, message = "Give a number, 0 or more.") @Max(value = 200, message = "Give a number, at most 200.") @Nullable Integer pcCount,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer pcOk,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer projector,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer networkConn,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer scannerInRoom,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer printer,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer phone,

        @When(field = "hasRoom", is = "YES") @Expected("YES") @Nullable Answer parking,

        @Part("attendees")
        @Required(message = "Name at least one person or group who should be trained.")
        @LeaToo(rowsWhere = "agency")
        List<Attendee> attendees,

        @LeaToo @LongText @Size(max = 2000, message = "Keep it to 2,000 characters.") @Nullable String remarks) {

    /** The days the court would like, first choice first. */
    List<LocalDate> preferred() {
        return Stream.of(preferred1, preferred2, preferred3)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether somebody wants it. */
    enum YesNo {
        YES,
        NO
    }

    /** What the paper form offers. */
    enum Answer {
        YES,
        NO,
        NOT_APPLICABLE
    }

    /** Somebody who should be trained. */
    record Attendee(
            String id,

            @Key @Required(message = "Name the person or group, such as Family law clerks.") @Size(max = 120) @Nullable String name,

            @Pattern(regexp = WorkContact.EMAIL, message = WorkContact.EMAIL_SENTENCE) @Size(max = 254) @Nullable String email,

            @Key @Required(message = "Say where they work.") @Nullable AgencyType agency,

            @Key @Required(message = "Choose the CCPOR role; the exercise follows from it.") @Nullable CcporRole role,

            @TeamOnly @Nullable Boolean trainingId) {}
}
