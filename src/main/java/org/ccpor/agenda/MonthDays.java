package org.ccpor.agenda;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.calendar.Closure;

/** The days of a month in whole weeks that begin on Sunday, with what happens on them. Pure. */
public final class MonthDays {
    private MonthDays() {}

    /**
     * One day.
     *
     * @param closed why courts are closed, such as a holiday's name or "Saturday"; empty on court days
     */
    public record Day(LocalDate date, boolean inMonth, boolean today, String closed, List<AgendaEvent> events)
            implements Serializable {
        public boolean weekend() {
            return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        }
    }

    public static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    public static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Four to six whole weeks. */
    public static List<Day> of(
            YearMonth month, LocalDate today, List<AgendaEvent> events, Function<LocalDate, Optional<Closure>> closed) {
        Map<LocalDate, List<AgendaEvent>> byDay = events.stream().collect(Collectors.groupingBy(AgendaEvent::date));
        return first(month)
                .datesUntil(last(month).plusDays(1))
                .map(it -> new Day(
                        it,
                        YearMonth.from(it).equals(month),
                        it.equals(today),
                        closed.apply(it).map(Closure::name).orElse(""),
                        byDay.getOrDefault(it, List.of()).stream()
                                .sorted(AgendaEvent.IN_ORDER)
                                .toList()))
                .toList();
    }
}
