package org.ccpor.closeout;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.approval.Side;
import org.ccpor.form.Elsewhere;
import org.ccpor.form.Expected;
import org.ccpor.form.Key;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.TeamOnly;
import org.jspecify.annotations.Nullable;

/** Whether everything is in place to leave the court to its daily work (domain F13). */
record CloseOut(
        @Part("lines") List<Line> lines,

        @Part("outcome") @LongText @Required(message = "Write what the next court can learn from this one.") @Nullable String lessons,

        @LongText @Nullable String carriesOn,
        @LongText @Nullable String earlyReason,

        @Part("approval") @Elsewhere @Nullable String courtRole,
        @Elsewhere @Nullable LocalDate courtOn,
        @Elsewhere @Nullable String courtBy,
        @Elsewhere @Nullable Boolean courtPaper,
        @Elsewhere @LeaToo @Nullable String leaRole,
        @Elsewhere @LeaToo @Nullable LocalDate leaOn,
        @Elsewhere @LeaToo @Nullable String leaBy,
        @Elsewhere @LeaToo @Nullable Boolean leaPaper,
        @Elsewhere @TeamOnly @Nullable String teamRole,
        @Elsewhere @TeamOnly @Nullable LocalDate teamOn,
        @Elsewhere @TeamOnly @Nullable String teamBy,
        @Elsewhere @TeamOnly @Nullable Boolean teamPaper) {
    /** What is kept of an approval. */
    static final List<String> APPROVAL = List.of("Role", "On", "By", "Paper");

    enum Concurrence {
        YES,
        NO,
        NOT_APPLICABLE
    }

    /** One line; {@code id} is the row's. */
    record Line(
            String id,

            @Key @Required(message = "Choose the line.") @Nullable ExitLine line,

            @Key(inPlace = true) @Expected("YES") @Required(message = "Say yes, no, or not applicable.") @Nullable Concurrence concurrence,

            @Key @Nullable LocalDate date,
            @Nullable String note) {}

    /** Lines nobody has answered yet. */
    long unanswered() {
        return lines.stream().filter(it -> it.concurrence() == null).count();
    }

    boolean approved(Side side) {
        return switch (side) {
            case COURT -> courtBy != null;
            case LEA -> leaBy != null;
            case TEAM -> teamBy != null;
        };
    }

    boolean early() {
        return earlyReason != null && !earlyReason.isBlank();
    }
}
