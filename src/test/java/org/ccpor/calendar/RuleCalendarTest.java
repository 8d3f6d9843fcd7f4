package org.ccpor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCalendarTest {
    private static final Map<LocalDate, String> HOLIDAYS = new CourtHolidays().observed();
    private final CourtCalendar calendar = new RuleCalendar(HOLIDAYS, Map.of());

    @ParameterizedTest
    @CsvSource({
        "2027-02-23, 30, 2027-01-22", "2027-02-23, 60, 2026-12-24", "2027-02-23, 90, 2026-11-25",
        "2027-03-16, 30, 2027-02-11", "2027-03-16, 60, 2027-01-15", "2027-03-16, 90, 2026-12-16",
        "2027-07-20, 30, 2027-06-17", "2027-07-20, 60, 2027-05-21", "2027-07-20, 90, 2027-04-21",
    })
    void moves_a_due_date_to_the_nearest_earlier_court_day(LocalDate goLive, int offset, LocalDate due) {
        assertThat(calendar.due(goLive, offset)).isEqualTo(due);
    }

    @Test
    void due_dates_are_court_days_never_late_and_keep_the_order_of_go_lives() {
        for (int offset : new int[] {-30, 0, 3, 5, 10, 15, 30, 60, 90}) {
            var last = LocalDate.of(CourtHolidays.FIRST_YEAR - 1, 1, 1);
            for (var goLive = LocalDate.of(CourtHolidays.FIRST_YEAR, 1, 1);
                    CourtHolidays.covers(goLive);
                    goLive = goLive.plusDays(1)) {
                if (!calendar.isCourtDay(goLive)) {
                    continue;
                }
                var due = calendar.due(goLive, offset);
                assertThat(calendar.isCourtDay(due))
                        .as("%s is a court day", due)
                        .isTrue();
                assertThat(due).isBeforeOrEqualTo(goLive.minusDays(offset)).isAfterOrEqualTo(last);
                last = due;
            }
        }
    }

    @Test
    void counts_court_days_as_one_would_by_hand() {
        for (var from = LocalDate.parse("2026-11-20");
                from.isBefore(LocalDate.parse("2026-12-04"));
                from = from.plusDays(1)) {
            for (int days = 0; days < 400; days++) {
                var start = from;
                var byHand = (int) IntStream.rangeClosed(1, days)
                        .filter(it -> calendar.isCourtDay(start.plusDays(it)))
                        .count();
                assertThat(calendar.courtDaysBetween(from, from.plusDays(days))).isEqualTo(byHand);
                assertThat(calendar.courtDaysBetween(from.plusDays(days), from)).isEqualTo(-byHand);
            }
        }
    }

    @Test
    void says_why_a_court_is_closed() {
        assertThat(calendar.closureOn(LocalDate.parse("2026-07-04")))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Saturday"));
        assertThat(calendar.closureOn(LocalDate.parse("2026-07-03")))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Independence Day (observed)"));
        assertThat(calendar.closureOn(LocalDate.parse("2026-07-06"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-06", "1900-01-06", "2200-01-04", "9999-12-25"})
    void still_knows_weekends_in_years_without_known_holidays(LocalDate saturday) {
        assertThat(calendar.isCourtDay(saturday)).isFalse();
        assertThat(calendar.onOrBefore(saturday)).isEqualTo(saturday.minusDays(1));
        assertThat(calendar.onOrAfter(saturday)).isEqualTo(saturday.plusDays(2));
        assertThat(calendar.courtDaysBetween(saturday, saturday.plusDays(7))).isEqualTo(5);
    }

    @Test
    void takes_a_courts_own_closures_into_account_and_lets_a_holiday_keep_its_name() {
        var flood = LocalDate.parse("2027-06-17");
        var own = new RuleCalendar(
                HOLIDAYS,
                Map.of(flood, "Flood", LocalDate.parse("2027-06-18"), "Picnic", LocalDate.parse("2027-06-19"), "Move"));
        assertThat(own.due(LocalDate.parse("2027-07-20"), 30)).isEqualTo(LocalDate.parse("2027-06-16"));
        assertThat(own.closureOn(flood)).contains(new Closure(flood, "Flood"));
        assertThat(own.closureOn(flood.plusDays(1))).map(Closure::name).contains("Juneteenth (observed)");
        assertThat(own.closureOn(flood.plusDays(2))).map(Closure::name).contains("Saturday");
        assertThat(own.courtDaysBetween(flood.minusDays(1), flood.plusDays(3))).isZero();
        assertThat(own.onOrAfter(flood)).isEqualTo(LocalDate.parse("2027-06-21"));
    }
}
