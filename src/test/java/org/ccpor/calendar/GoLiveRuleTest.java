package org.ccpor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoLiveRuleTest {
    private final CourtCalendar calendar =
            new RuleCalendar(new CourtHolidays().observed(), Map.of(LocalDate.parse("2027-04-14"), "Building move"));

    @Test
    void refuses_a_holiday_by_name_and_offers_the_court_days_around_it() {
        var check = calendar.checkGoLive(LocalDate.parse("2027-02-12"));
        assertThat(check.refusal())
                .contains("Friday, February 12, 2027 is not a court day: Lincoln Day. "
                        + "Choose Thursday, February 11, 2027 or Tuesday, February 16, 2027.");
        assertThat(check.nearest()).containsExactly(LocalDate.parse("2027-02-11"), LocalDate.parse("2027-02-16"));
        assertThat(check.warnings()).isEmpty();
    }

    @Test
    void refuses_a_weekend() {
        var check = calendar.checkGoLive(LocalDate.parse("2027-03-20"));
        assertThat(check.refusal())
                .contains("Saturday, March 20, 2027 is not a court day. "
                        + "Choose Friday, March 19, 2027 or Monday, March 22, 2027.");
    }

    @Test
    void refuses_the_courts_own_closure() {
        assertThat(calendar.checkGoLive(LocalDate.parse("2027-04-14")).refusal())
                .hasValueSatisfying(it -> assertThat(it).contains("Building move"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-02", "2009-12-31", "2041-01-02", "2200-03-04", "-999999999-01-01"})
    void refuses_years_whose_holidays_are_unknown(LocalDate date) {
        var check = calendar.checkGoLive(date);
        assertThat(check.refusal())
                .contains("The court calendar covers the years 2010 to 2040. Choose a go-live date in those years.");
        assertThat(check.nearest()).isEmpty();
    }

    @Test
    void offers_nothing_outside_the_known_years() {
        assertThat(calendar.checkGoLive(LocalDate.parse("2010-01-01")).nearest())
                .containsExactly(LocalDate.parse("2010-01-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-23", "2027-03-16", "2027-07-20", "2011-05-17"})
    void takes_an_ordinary_court_day_also_in_the_past(LocalDate date) {
        assertThat(calendar.checkGoLive(date))
                .isEqualTo(new CourtCalendar.GoLiveCheck(Optional.empty(), List.of(), List.of()));
    }

    @Test
    void warns_of_a_friday() {
        assertThat(calendar.checkGoLive(LocalDate.parse("2027-03-19")).warnings())
                .containsExactly("This is a Friday: trouble on the first day would wait over the weekend.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-11-24 | Thanksgiving Day on Thursday, November 25, 2027
            2027-04-13 | Building move on Wednesday, April 14, 2027
            2027-09-03 | Labor Day on Monday, September 6, 2027
            """)
    void warns_of_the_day_before_a_closure_also_across_a_weekend(LocalDate date, String closure) {
        assertThat(calendar.checkGoLive(date).warnings())
                .contains("The court is closed right after it: " + closure + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, false", "2026-12-29, true", "2026-12-31, true", "2027-01-04, true", "2027-01-06, true",
        "2027-01-07, false", "2027-06-25, false", "2027-06-28, true", "2027-06-30, true", "2027-07-01, true",
        "2027-07-02, true", "2027-07-07, true", "2027-07-08, false",
    })
    void warns_within_three_court_days_of_january_and_july_first(LocalDate date, boolean warned) {
        assertThat(calendar.checkGoLive(date).warnings())
                .filteredOn(it -> it.startsWith("This is within three court days"))
                .hasSize(warned ? 1 : 0);
    }

    @Test
    void warns_where_the_court_is_open_while_the_states_courts_are_closed() {
        var day = LocalDate.parse("2027-04-20");
        var everywhere = new RuleCalendar(new CourtHolidays().observed(), Map.of(day, "Training day"));
        var court = new RuleCalendar(Map.of(), Map.of(), everywhere);
        assertThat(court.checkGoLive(day).warnings())
                .containsExactly("The state's courts and the CCPOR team are closed that day: Training day.");
        assertThat(court.checkGoLive(day.plusDays(1)).warnings()).isEmpty();
    }
}
