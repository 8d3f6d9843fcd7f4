package org.ccpor.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;

/** What the plan of one court says on one day about dates: due within two court days, or late, and then again each week. Pure. */
final class DueRule {
    private static final int COURT_DAYS_BEFORE = 2;
    private static final int DAYS_BETWEEN = 7;

    private DueRule() {}

    /** As asked on that day; a day on which nobody asked is made up for by the next. */
    static List<NoticeRequested> of(DeploymentDetails details, CourtCalendar calendar, LocalDate today) {
        return details.phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> !OpenItem.acting(it).isEmpty())
                .flatMap(it -> one(details, it, calendar, today).stream())
                .toList();
    }

    private static Optional<NoticeRequested> one(
            DeploymentDetails details, ItemLine item, CourtCalendar calendar, LocalDate today) {
        var due = item.due();
        if (due == null) {
            return Optional.empty();
        }
        var court = details.court().slug();
        var key = "%s:%s:%s".formatted(court, item.id(), due);
        if (due.isBefore(today)) {
            var late = item.lateDays();
            var days = late == 1 ? "1 day late" : late + " days late";
            return Optional.of(ask(
                    NoticeKind.LATE,
                    details,
                    item,
                    days,
                    "It was due on %s.".formatted(DateFormatter.weekday(due)),
                    "late:%s:%d".formatted(key, (late - 1) / DAYS_BETWEEN)));
        }
        if (calendar.courtDaysBetween(today, due) > COURT_DAYS_BEFORE) {
            return Optional.empty();
        }
        return Optional.of(ask(
                NoticeKind.DUE_SOON,
                details,
                item,
                due.equals(today) ? "due today" : "due " + DateFormatter.brief(due, today),
                "It is due on %s.".formatted(DateFormatter.weekday(due)),
                "due:" + key));
    }

    private static NoticeRequested ask(
            NoticeKind kind, DeploymentDetails details, ItemLine item, String when, String text, String once) {
        var court = details.court();
        var wording = OneLine.of(item.wording(), 120);
        return new NoticeRequested(
                kind,
                new Audience.Sides(court.slug(), OpenItem.acting(item)),
                court.slug(),
                "%s: %s, %s".formatted(court.name(), wording, when),
                Stream.of(text, item.openPredecessors().isEmpty() ? "" : "Other items must be done first.")
                        .filter(it -> !it.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""),
                item.form() == null
                        ? "court/%s?tab=checklist".formatted(court.slug())
                        : "court/%s/form/%s".formatted(court.slug(), item.form()),
                null,
                once);
    }
}
