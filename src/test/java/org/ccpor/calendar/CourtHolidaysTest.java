package org.ccpor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CourtHolidaysTest {
    private static final Map<LocalDate, String> OBSERVED = new CourtHolidays().observed();

    @Test
    void of_2026_are_those_the_courts_publish() {
        assertThat(in(2026)).hasToString("""
                {2026-01-01=New Year's Day, 2026-01-19=Dr. Martin Luther King, Jr. Day, 2026-02-12=Lincoln Day, \
                2026-02-16=Presidents' Day, 2026-03-31=Cesar Chavez Day, 2026-05-25=Memorial Day, 2026-06-19=Juneteenth, \
                2026-07-03=Independence Day (observed), 2026-09-07=Labor Day, 2026-09-25=Native American Day, \
                2026-11-11=Veterans Day, 2026-11-26=Thanksgiving Day, 2026-11-27=Day after Thanksgiving, \
                2026-12-25=Christmas Day}""");
    }

    @Test
    void of_2027_are_those_the_courts_publish_and_the_new_year_of_2028_on_its_last_day() {
        assertThat(in(2027)).hasToString("""
                {2027-01-01=New Year's Day, 2027-01-18=Dr. Martin Luther King, Jr. Day, 2027-02-12=Lincoln Day, \
                2027-02-15=Presidents' Day, 2027-03-31=Cesar Chavez Day, 2027-05-31=Memorial Day, \
                2027-06-18=Juneteenth (observed), 2027-07-05=Independence Day (observed), 2027-09-06=Labor Day, \
                2027-09-24=Native American Day, 2027-11-11=Veterans Day, 2027-11-25=Thanksgiving Day, \
                2027-11-26=Day after Thanksgiving, 2027-12-24=Christmas Day (observed), \
                2027-12-31=New Year's Day (observed)}""");
    }

    @Test
    void observe_a_new_years_day_on_a_saturday_in_the_year_before() {
        for (var year : new int[] {2011, 2022, 2028, 2033, 2039}) {
            assertThat(OBSERVED)
                    .containsEntry(LocalDate.of(year - 1, 12, 31), "New Year's Day (observed)")
                    .doesNotContainKey(LocalDate.of(year, 1, 1));
        }
        assertThat(OBSERVED).containsEntry(LocalDate.parse("2023-01-02"), "New Year's Day (observed)");
    }

    @Test
    void change_with_the_law() {
        assertThat(in(2021)).containsValue("Columbus Day").doesNotContainValue("Native American Day");
        assertThat(in(2022)).containsValue("Native American Day").doesNotContainValue("Columbus Day");
        assertThat(in(2022)).doesNotContainValue("Juneteenth");
        assertThat(in(2023)).containsEntry(LocalDate.parse("2023-06-19"), "Juneteenth");
        assertThat(in(2010)).containsEntry(LocalDate.parse("2010-03-31"), "Cesar Chavez Day");
    }

    @Test
    void put_the_day_after_thanksgiving_after_thanksgiving_also_when_november_starts_on_a_friday() {
        assertThat(in(2019))
                .containsEntry(LocalDate.parse("2019-11-28"), "Thanksgiving Day")
                .containsEntry(LocalDate.parse("2019-11-29"), "Day after Thanksgiving")
                .doesNotContainKey(LocalDate.parse("2019-11-22"));
    }

    @Test
    void never_fall_on_a_weekend_and_are_complete_in_every_year() {
        assertThat(OBSERVED.keySet())
                .noneMatch(it -> it.getDayOfWeek() == DayOfWeek.SATURDAY || it.getDayOfWeek() == DayOfWeek.SUNDAY);
        for (int year = CourtHolidays.FIRST_YEAR; year <= CourtHolidays.LAST_YEAR; year++) {
            assertThat(in(year)).as("holidays of %d", year).hasSizeBetween(12, 15);
        }
    }

    @Test
    void are_known_from_2010_through_2040() {
        assertThat(CourtHolidays.covers(LocalDate.of(2009, 12, 31))).isFalse();
        assertThat(CourtHolidays.covers(LocalDate.of(2010, 1, 1))).isTrue();
        assertThat(CourtHolidays.covers(LocalDate.of(2040, 12, 31))).isTrue();
        assertThat(CourtHolidays.covers(LocalDate.of(2041, 1, 1))).isFalse();
    }

    private static Map<LocalDate, String> in(int year) {
        var holidays = new TreeMap<>(OBSERVED);
        holidays.keySet().removeIf(it -> it.getYear() != year);
        return holidays;
    }
}
