package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ccpor.base.RefusedException;
import org.ccpor.calendar.Closure;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final Weekdays DAYS =
            new Weekdays(Map.of(day("2026-11-26"), "Thanksgiving Day", day("2026-11-27"), "Day after Thanksgiving"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Repetition repetition(String first, Repeat repeat, String until) {
        return new Repetition(day(first), repeat, day(until));
    }

    @Test
    void a_weekly_meeting_on_a_holiday_moves_to_the_next_court_day_and_says_why() {
        var days = repetition("2026-11-19", Repeat.WEEKLY, "2026-12-03").days(DAYS::closureOn);
        assertThat(days)
                .extracting(Repetition.Day::date)
                .containsExactly(day("2026-11-19"), day("2026-11-30"), day("2026-12-03"));
        assertThat(days.get(1).words())
                .isEqualTo("Thursday, Nov 26, 2026 is closed (Thanksgiving Day): Monday, Nov 30, 2026 instead");
        assertThat(days.get(0).insteadOf()).isNull();
    }

    @Test
    void a_monthly_meeting_keeps_its_weekday_of_the_month() {
        assertThat(repetition("2027-01-12", Repeat.MONTHLY, "2027-04-30").days(DAYS::closureOn))
                .extracting(Repetition.Day::date)
                .containsExactly(day("2027-01-12"), day("2027-02-09"), day("2027-03-09"), day("2027-04-13"));
    }

    @Test
    void a_fifth_weekday_means_the_last_one_of_each_month() {
        assertThat(repetition("2027-03-30", Repeat.MONTHLY, "2027-06-30").days(DAYS::closureOn))
                .extracting(Repetition.Day::date)
                .containsExactly(day("2027-03-30"), day("2027-04-27"), day("2027-05-25"), day("2027-06-29"));
    }

    @Test
    void meetings_that_meet_on_one_day_are_one() {
        var all = new Repetition(day("2026-11-19"), Repeat.WEEKLY, day("2026-12-03"));
        assertThat(all.days(
                        it -> it.isBefore(day("2026-12-03")) ? Optional.of(new Closure(it, "Move")) : Optional.empty()))
                .extracting(Repetition.Day::date)
                .containsExactly(day("2026-12-03"));
    }

    @Test
    void a_repetition_without_a_last_day_or_with_too_many_is_refused() {
        assertThatThrownBy(() -> new Repetition(day("2026-11-19"), Repeat.WEEKLY, null).days(DAYS::closureOn))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("until when");
        assertThatThrownBy(() ->
                        repetition("2026-11-19", Repeat.WEEKLY, "2030-01-01").days(DAYS::closureOn))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("earlier last day");
    }
}
