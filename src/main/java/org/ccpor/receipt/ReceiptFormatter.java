package org.ccpor.receipt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;

/** What a receipt says, on its page and in mails. Never an answer. */
public final class ReceiptFormatter {
    private final Clock clock;

    /** In that clock's zone. */
    public ReceiptFormatter(Clock clock) {
        this.clock = clock;
    }

    /** Such as "Round 2, 13 of 13 answers, 3 of 3 remarks answered". */
    public String sent(Receipt receipt) {
        var sent = Objects.requireNonNull(receipt.sent());
        var words = new ArrayList<String>();
        words.add("Round " + sent.round());
        words.add("%d of %s"
                .formatted(sent.progress().answered(), Count.of(sent.progress().asked(), "answer")));
        if (sent.remarks() > 0) {
            words.add("%d of %s answered".formatted(sent.answered(), Count.of(sent.remarks(), "remark")));
        }
        return String.join(", ", words);
    }

    /** Such as "Monday, Nov 30, 2026 at 2:06 PM". */
    public String when(Instant at) {
        return DateFormatter.weekday(DateFormatter.day(at, clock)) + " at " + DateFormatter.time(at, clock);
    }

    /** Such as "Lena Moss, CCPOR team". */
    public String reader(Receipt receipt) {
        return receipt.reader() == null ? "The CCPOR team" : receipt.reader().displayName() + ", CCPOR team";
    }

    /** Such as "Wednesday, Dec 2, 2026". */
    public String day(Receipt receipt) {
        return DateFormatter.weekday(Objects.requireNonNull(receipt.answering()).by());
    }

    /** Such as "2 court days; usually within 1 court day". */
    public String usual(Receipt receipt) {
        var answering = Objects.requireNonNull(receipt.answering());
        var usual = answering.usual();
        return Count.of(answering.within(), "court day")
                + (usual == null
                        ? ""
                        : usual == 0 ? "; usually the same day" : "; usually within " + Count.of(usual, "court day"));
    }

    /** The facts of one that waits, a line each. */
    String text(Receipt receipt) {
        var sent = Objects.requireNonNull(receipt.sent());
        return """
                What was sent: %s. %s.
                When: %s.
                Who reads it: %s.
                Answer by: %s, %s.
                You can take it back until %s has opened it.""".formatted(
                        receipt.title(),
                        sent(receipt),
                        when(sent.at()),
                        reader(receipt),
                        day(receipt),
                        usual(receipt),
                        receipt.reader() == null ? "the CCPOR team" : receipt.readerName());
    }
}
