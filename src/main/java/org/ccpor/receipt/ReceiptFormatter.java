package org.ccpor.receipt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.FormService.HandedIn;
import org.ccpor.identity.Viewer;
import org.ccpor.turn.TurnService.Answering;
import org.jspecify.annotations.Nullable;

/** What a receipt says, on its page and in mails. Never an answer. */
public final class ReceiptFormatter {
    private final Clock clock;

    /** In that clock's zone. */
    public ReceiptFormatter(Clock clock) {
        this.clock = clock;
    }

    /** Such as "Round 2, 13 of 13 answers, 3 of 3 remarks answered". */
    public String sent(HandedIn sent) {
        var words = new ArrayList<String>();
        words.add("Round " + sent.round());
        if (sent.progress().asked() > 0) {
            words.add("%d of %s"
                    .formatted(
                            sent.progress().answered(), Count.of(sent.progress().asked(), "answer")));
        }
        if (sent.remarks() > 0) {
            words.add("%d of %s answered".formatted(sent.answered(), Count.of(sent.remarks(), "remark")));
        }
        return String.join(", ", words);
    }

    /** Such as "Monday, Nov 30, 2026 at 2:06 PM". */
    public String when(Instant at) {
        return DateFormatter.weekday(DateFormatter.day(at, clock)) + " at " + DateFormatter.time(at, clock);
    }

    /** Such as "Lena Moss, CCPOR team"; {@code null} for nobody in particular. */
    public String reader(@Nullable Viewer reader) {
        return reader == null ? "The CCPOR team" : reader.displayName() + ", CCPOR team";
    }

    /** Such as "Wednesday, Dec 2, 2026". */
    public String day(Answering answering) {
        return DateFormatter.weekday(answering.by());
    }

    /** Such as "2 court days; usually within 1 court day". */
    public String usual(Answering answering, @Nullable Integer usual) {
        return Count.of(answering.within(), "court day")
                + (usual == null
                        ? ""
                        : usual == 0 ? "; usually the same day" : "; usually within " + Count.of(usual, "court day"));
    }

    /** The facts of one that waits, a line each. How long others waited is left to the page, which may look at all forms. */
    String text(String title, HandedIn sent, @Nullable Viewer reader, Answering answering) {
        return """
                What was sent: %s. %s.
                When: %s.
                Who reads it: %s.
                Answer by: %s, %s.
                You can take it back until %s has opened it.""".formatted(
                        title,
                        sent(sent),
                        when(sent.at()),
                        reader(reader),
                        day(answering),
                        usual(answering, null),
                        reader == null ? "the CCPOR team" : reader.displayName());
    }
}
