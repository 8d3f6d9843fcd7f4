package org.ccpor.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.form.Key;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Ongoing;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.jspecify.annotations.Nullable;

/** Answers of form F9 (domain F9). Filled in over weeks; who was invited and came is kept beside it, see {@link AttendanceService}. */
record TrainingRecord(
        @Part("sessions") @TeamOnly @Required(message = "Plan the sessions first.")
        List<Session> sessions,

        @Part("downstream") @Ongoing @LeaToo List<Downstream> downstream,
        @Ongoing @LeaToo @Nullable Boolean downstreamDone,

        @Part("feedback")
        @Ongoing
        @LeaToo
        @LongText
        @Size(max = 4000, message = "Keep it to 4,000 characters.") @Nullable String feedback) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String TIME_SENTENCE = "Give a time such as 09:00 or 1:30 pm.";

    /** Who trains. */
    enum Trainer {
        JCC,
        SME
    }

    /** One session of the CCPOR team. On demand there is no day. */
    record Session(
            String id,

            @Key @Required(message = "Choose the method.") @Nullable Method method,

            @Key @Required(message = "Choose the module.") @Nullable TrainingModule module,

            Set<CcporRole> roles,

            @Key
            @When(
                    field = "method",
                    is = {"CLASSROOM", "ONLINE"})
            @Required(message = "Choose a court day.")
            @Nullable LocalDate date,

            @Key
            @When(
                    field = "method",
                    is = {"CLASSROOM", "ONLINE"})
            @Required(message = TIME_SENTENCE)
            @Pattern(regexp = TIME, message = TIME_SENTENCE) @Nullable String start,

            @When(
                    field = "method",
                    is = {"CLASSROOM", "ONLINE"})
            @Required(message = TIME_SENTENCE)
            @Pattern(regexp = TIME, message = TIME_SENTENCE) @Nullable String end,

            @Required(message = "Say where, or give the link.") @Size(max = 300) @Nullable String place,

            @Required(message = "Say who trains.") @Nullable Trainer trainer,

            @Size(max = 120) @Nullable String trainerRole,

            @When(
                    field = "method",
                    is = {"CLASSROOM", "ONLINE"})
            @Nullable Boolean catchUp,

            @LongText @Size(max = 1000, message = "Keep it to 1,000 characters.") @Nullable String notes) {

        /** Whether it may come after go-live. */
        boolean catchesUp() {
            return Boolean.TRUE.equals(catchUp);
        }
    }

    /** What the court's and the LEA's own trainers did for their colleagues. */
    record Downstream(
            String id,

            @Key @Required(message = "Give the day.") @Nullable LocalDate date,

            @Key @Required(message = "Say whose colleagues.") @Nullable AgencyType agency,

            @Key @Required(message = "Choose the module.") @Nullable TrainingModule module,

            @Key
            @Required(message = "Count the colleagues who were there.")
            @Min(value = 1, message = "Give a number, 1 or more.") @Max(value = 2000, message = "Give a number, at most 2,000.") @Nullable Integer count,

            Set<CcporRole> roles) {}
}
