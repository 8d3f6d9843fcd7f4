package org.ccpor.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ccpor.form.Elsewhere;
import org.ccpor.form.LeaToo;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.TeamOnly;
import org.jspecify.annotations.Nullable;

/** The incident process handed over to a court, and the watch after go-live (domain F12, CUR-G5 and CUR-G6). Roles only; phone and e-mail stand among the contacts. */
record Handover(
        @Part("process") @TeamOnly @Required(message = "Give the day the process was sent.") @Nullable LocalDate sentOn,

        @TeamOnly @Size(max = 40) @Required(message = "Give the version of the document that was sent.") @Nullable String processVersion,

        @Part("contacts") @Required(message = "Give the role of who reports incidents for the court.") @Nullable String courtRole,

        @LeaToo @Nullable String leaRole,

        @TeamOnly @Required(message = "Say which role or queue of the help desk takes reports.") @Nullable String helpDeskRole,

        @TeamOnly @Required(message = "Say whether phone and e-mail were exchanged.") @Nullable Boolean exchanged,

        @Part("route") @TeamOnly @Required(message = "Say whether the help desk was briefed.") @Nullable Boolean briefed,

        @TeamOnly @Nullable LocalDate rehearsedOn,

        @Part("acknowledgment")
        @Elsewhere
        @Required(message = "The court acknowledges the process above the questions.")
        @Nullable Boolean acknowledged,

        @Elsewhere @Nullable LocalDate acknowledgedOn,

        @Part("watch")
        @TeamOnly
        @Min(value = 1, message = "Give a number of days from 1 to 365.") @Max(value = 365, message = "Give a number of days from 1 to 365.") @Nullable Integer watchDays,

        @TeamOnly @Nullable LocalDate watchEndedOn) {

    int period() {
        return watchDays == null || watchDays < 1 || watchDays > 365 ? Stabilization.USUAL_DAYS : watchDays;
    }

    boolean sent() {
        return sentOn != null && processVersion != null;
    }

    boolean isAcknowledged() {
        return Boolean.TRUE.equals(acknowledged);
    }
}
