package org.ccpor.assessment.doj;

import java.time.LocalDate;
import java.util.Optional;
import org.ccpor.assessment.doj.DojTracker.Document;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar;
import org.jspecify.annotations.Nullable;

/** How long a document has been with DOJ, in court days. */
public final class DojDates {

    private DojDates() {}

    /** As people read it, with its year. */
    public static String day(LocalDate date) {
        return DateFormatter.full(date);
    }

    /** Court days since it was sent, or since it arrived if it did; empty if it is not sent or approved already. */
    static Optional<Integer> waiting(Document document, LocalDate today, CourtCalendar calendar) {
        var since = since(document);
        return document.approved() != null || since == null || since.isAfter(today)
                ? Optional.empty()
                : Optional.of(calendar.courtDaysBetween(since, today));
    }

    /** Where it stands in words; needed documents only. */
    static String standing(Document it, LocalDate today, CourtCalendar calendar) {
        if (it.approved() != null) {
            return "Approved " + day(it.approved());
        }
        return waiting(it, today, calendar)
                .map(days -> (it.received() == null
                                ? "Sent %s ago, receipt not confirmed"
                                : "Received, approval pending %s")
                        .formatted(courtDays(days)))
                .orElse("Not sent yet");
    }

    private static String courtDays(int days) {
        return Count.of(days, "court day");
    }

    private static @Nullable LocalDate since(Document it) {
        return it.received() != null ? it.received() : it.sent();
    }
}
