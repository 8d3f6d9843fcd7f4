package org.ccpor.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.deployment.CourtCard;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;

/**
 * What the turns of one court say on one day about dates: due within two court days, or late, and then again each week; a go-live
 * that passed is asked about every day. Pure.
 */
final class DueRule {
    private static final int COURT_DAYS_BEFORE = 2;
    private static final int DAYS_BETWEEN = 7;

    private DueRule() {}

    /** As asked on that day; a day on which nobody asked is made up for by the next. */
    static List<NoticeRequested> of(CourtCard card, List<Turn> turns, CourtCalendar calendar, LocalDate today) {
        return turns.stream()
                .flatMap(it -> one(card, it, calendar, today).stream())
                .toList();
    }

    private static Optional<NoticeRequested> one(CourtCard card, Turn turn, CourtCalendar calendar, LocalDate today) {
        var due = turn.due();
        if (due == null) {
            return Optional.empty();
        }
        var key = "%s:%s:%s".formatted(card.slug(), turn.id(), due);
        var late = (int) ChronoUnit.DAYS.between(due, today);
        if (turn.reason() == TurnReason.PASSED) {
            return Optional.of(new NoticeRequested(
                    NoticeKind.LATE,
                    new Audience.Team(),
                    card.slug(),
                    card.court() + " · " + CourtCard.NOT_CONFIRMED,
                    "It was to go live on %s. Confirm that it did, or set another date."
                            .formatted(DateFormatter.weekday(due)),
                    turn.link(),
                    null,
                    "passed:%s:%s".formatted(key, today)));
        }
        if (late > 0) {
            return Optional.of(ask(
                    NoticeKind.LATE,
                    card,
                    turn,
                    Count.of(late, "day") + " late",
                    "It was due on %s.".formatted(DateFormatter.weekday(due)),
                    "late:%s:%d".formatted(key, (late - 1) / DAYS_BETWEEN)));
        }
        if (calendar.courtDaysBetween(today, due) > COURT_DAYS_BEFORE) {
            return Optional.empty();
        }
        return Optional.of(ask(
                NoticeKind.DUE_SOON,
                card,
                turn,
                late == 0 ? "due today" : "due " + DateFormatter.brief(due, today),
                "It is due on %s.".formatted(DateFormatter.weekday(due)),
                "due:" + key));
    }

    /** Who acts reads no name in front; the analyst, who asks those that cannot sign in, does. */
    private static NoticeRequested ask(
            NoticeKind kind, CourtCard card, Turn turn, String when, String text, String once) {
        return new NoticeRequested(
                kind,
                new Audience.Sides(card.slug(), Set.of(turn.who())),
                card.slug(),
                "%s · %s, %s".formatted(card.court(), turn.who().signsIn() ? turn.title() : turn.line(), when),
                Stream.of(turn.about(), turn.note(), text)
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.endsWith(".") ? it : it + ".")
                        .distinct()
                        .collect(Collectors.joining(" ")),
                turn.link(),
                null,
                once);
    }
}
