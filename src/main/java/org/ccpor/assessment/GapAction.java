package org.ccpor.assessment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ccpor.form.Key;
import org.ccpor.form.LongText;
import org.ccpor.form.Required;
import org.jspecify.annotations.Nullable;

/** What somebody has to do; a failed check opens one by itself. */
public record GapAction(
        String id,

        @Key @Required @LongText @Size(max = 500, message = "Keep it to 500 characters.") @Nullable String what,

        @Key @Required @Nullable Side owner,
        @Key @Nullable LocalDate due,
        @Key @Required @Nullable Status status) {

    /** Whether somebody still has to act. */
    public boolean open() {
        return status != Status.DONE;
    }

    /** Who has to act. */
    public enum Side {
        COURT,
        LEA,
        CCTC,
        TEAM
    }

    /** Of an action. */
    enum Status {
        OPEN,
        DONE
    }
}
