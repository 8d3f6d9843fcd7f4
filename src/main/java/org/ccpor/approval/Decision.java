package org.ccpor.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.ccpor.base.DateFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What one side decided, as it is kept.
 *
 * @param number 1 for the first about its subject, whatever side
 * @param words conditions, or why not; may be empty
 * @param role work role of who decided, or of all who took part
 * @param on the day it was decided
 * @param goLive go-live date it was decided about; {@code null} if it is not about a date
 * @param paper it was given on paper and recorded by the team
 * @param by user name of who gave or recorded it
 * @param name the same person's name at that time
 * @param takenBack {@code null} while it counts
 */
public record Decision(
        int number,
        Side side,
        Verdict verdict,
        String words,
        String role,
        LocalDate on,
        @Nullable LocalDate goLive,
        boolean paper,
        String by,
        String name,
        Instant at,
        @Nullable TakenBack takenBack)
        implements Serializable {

    /** Who took it back, when and why. */
    public record TakenBack(String by, Instant at, String why) implements Serializable {}

    /** Whether it was not taken back. */
    public boolean counts() {
        return takenBack == null;
    }

    /** Whether it is an approval that counts. */
    public boolean stands() {
        return counts() && verdict.approves();
    }

    /** Whether it is about that go-live date, or about none. */
    public boolean isFor(@Nullable LocalDate date) {
        return goLive == null || goLive.equals(date);
    }

    /** Such as "The court approved on Nov 5, 2026 (R&PO supervisor)" or "Go, decided Dec 3, 2026". */
    public String sentence() {
        if (verdict == Verdict.GO || verdict == Verdict.NO_GO) {
            return verdict.done() + ", decided " + DateFormatter.full(on);
        }
        var who = role.isBlank() ? "" : " (%s%s)".formatted(role, paper ? ", on paper" : "");
        return "%s %s on %s%s"
                .formatted(side.subject(), verdict.done().toLowerCase(Locale.ROOT), DateFormatter.full(on), who);
    }
}
