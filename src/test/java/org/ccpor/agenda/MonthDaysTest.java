package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccpor.calendar.Closure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthDaysTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private static AgendaEvent event(String title, String date, @Nullable LocalTime start) {
        return new AgendaEvent(
                title,
                EventKind.MEETING,
                Set.of(),
                title,
                List.of(),
                LocalDate.parse(date),
                start,
                null,
                "",
                "",
                false,
                true,
                0,
                null);
    }

    private static List<MonthDays.Day> days(YearMonth month, AgendaEvent... events) {
        return MonthDays.of(
                month,
                LocalDate.parse("2026-02-10"),
                List.of(events),
                it -> it.getDayOfMonth() == 16 ? Optional.of(new Closure(it, "Presidents' Day")) : Optional.empty());
    }

    @Test
    void a_month_is_whole_weeks_from_sunday_to_saturday() {
        assertThat(days(FEBRUARY)).hasSize(28).allMatch(MonthDays.Day::inMonth);
        var august = days(YearMonth.of(2026, 8));
        assertThat(august).hasSize(42);
        assertThat(august.getFirst().date()).isEqualTo(LocalDate.parse("2026-07-26"));
        assertThat(august.getFirst().inMonth()).isFalse();
        assertThat(days(YearMonth.of(2026, 3))).as("daylight saving begins").hasSize(35);
    }

    @Test
    void a_day_has_its_entries_in_order_of_time_and_says_why_it_is_closed() {
        var days = days(
                FEBRUARY,
                event("Later", "2026-02-16", LocalTime.NOON),
                event("Sooner", "2026-02-16", LocalTime.of(9, 0)),
                event("All day", "2026-02-16", null));
        var day = days.get(15);
        assertThat(day.events()).extracting(AgendaEvent::title).containsExactly("All day", "Sooner", "Later");
        assertThat(day.closed()).isEqualTo("Presidents' Day");
        assertThat(days).filteredOn(MonthDays.Day::today).hasSize(1);
    }
}
