package org.ccpor.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar.GoLiveCheck;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a go-live date. Closed days are refused; Fridays, the eve of a closure and the days around new laws
 * (1 January) and a new fiscal year (1 July) only warn (proposed rule 7.3). The past is not refused: deployments of long
 * ago are entered too.
 */
public final class GoLiveRule {
    private static final int DAYS_AROUND_NEW_RULES = 3;

    private final CourtCalendar calendar;
    private final @Nullable CourtCalendar state;

    /** @param state calendar of the state's courts and of the CCPOR team, where the court's own is another one */
    GoLiveRule(CourtCalendar calendar, @Nullable CourtCalendar state) {
        this.calendar = calendar;
        this.state = state;
    }

    GoLiveCheck check(LocalDate date) {
        if (!CourtHolidays.covers(date)) {
            return refused(
                    "The court calendar covers the years %d to %d. Choose a go-live date in those years."
                            .formatted(CourtHolidays.FIRST_YEAR, CourtHolidays.LAST_YEAR),
                    List.of());
        }
        return calendar.closureOn(date)
                .map(this::refused)
                .orElseGet(() -> new GoLiveCheck(Optional.empty(), List.of(), warnings(date)));
    }

    private GoLiveCheck refused(Closure closure) {
        var date = closure.date();
        var nearest = Stream.of(calendar.onOrBefore(date), calendar.onOrAfter(date))
                .filter(CourtHolidays::covers)
                .toList();
        var why = isWeekend(date)
                ? "%s is not a court day.".formatted(DateFormatter.inWords(date))
                : "%s is not a court day: %s.".formatted(DateFormatter.inWords(date), closure.name());
        var offer = nearest.stream().map(DateFormatter::inWords).collect(joining(" or "));
        return refused("%s Choose %s.".formatted(why, offer), nearest);
    }

    private static GoLiveCheck refused(String sentence, List<LocalDate> nearest) {
        return new GoLiveCheck(Optional.of(sentence), nearest, List.of());
    }

    private List<String> warnings(LocalDate date) {
        var warnings = new ArrayList<String>();
        if (date.getDayOfWeek() == DayOfWeek.FRIDAY) {
            warnings.add("This is a Friday: trouble on the first day would wait over the weekend.");
        }
        closureRightAfter(date)
                .map(it -> "The court is closed right after it: %s on %s."
                        .formatted(it.name(), DateFormatter.inWords(it.date())))
                .ifPresent(warnings::add);
        Optional.ofNullable(state)
                .flatMap(it -> it.closureOn(date))
                .map(it -> "The state's courts and the CCPOR team are closed that day: %s.".formatted(it.name()))
                .ifPresent(warnings::add);
        if (isNear(date, Month.JANUARY, date.getYear()) || isNear(date, Month.JANUARY, date.getYear() + 1)) {
            warnings.add("This is within three court days of January 1, when new laws and forms take effect.");
        }
        if (isNear(date, Month.JULY, date.getYear())) {
            warnings.add("This is within three court days of July 1, when the fiscal year begins.");
        }
        return List.copyOf(warnings);
    }

    /** The first closed weekday among the closed days that follow; an ordinary weekend has none. */
    private Optional<Closure> closureRightAfter(LocalDate date) {
        return Stream.iterate(date.plusDays(1), it -> it.plusDays(1))
                .takeWhile(it -> !calendar.isCourtDay(it))
                .filter(it -> !isWeekend(it))
                .findFirst()
                .flatMap(calendar::closureOn);
    }

    private boolean isNear(LocalDate date, Month month, int year) {
        var first = LocalDate.of(year, month, 1);
        // Before it, count up to the first court day under the new rules, so that the last day before is one away.
        var distance = date.isBefore(first)
                ? calendar.courtDaysBetween(date, calendar.onOrAfter(first))
                : calendar.courtDaysBetween(first, date);
        return distance <= DAYS_AROUND_NEW_RULES;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
