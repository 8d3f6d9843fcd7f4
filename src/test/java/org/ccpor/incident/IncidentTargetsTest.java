package org.ccpor.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTargetsTest {
    private static final CourtTime COURT = CaliforniaTime.TIME;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CaliforniaTime.ZONE).toInstant();
    }

    private static @Nullable String local(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, CaliforniaTime.ZONE).toString();
    }

    @ParameterizedTest
    @CsvSource({
        // By the clock, on a holiday night and over the night of 25 hours.
        "ONE,   2026-11-26T23:30, 2026-11-27T00:30, 2026-11-27T23:30",
        "ONE,   2026-10-31T12:00, 2026-10-31T13:00, 2026-11-01T11:00",
        // A plain week.
        "TWO,   2026-11-16T09:00, 2026-11-16T13:00, 2026-11-19T09:00",
        "TWO,   2026-11-16T15:00, 2026-11-17T10:00, 2026-11-19T15:00",
        "THREE, 2026-11-09T10:00, 2026-11-10T10:00, 2026-11-23T10:00",
        "FOUR,  2026-11-16T10:00, 2026-11-18T10:00,",
        // At night, on a Saturday, and in the minute the court closes: counted from the next opening.
        "TWO,   2026-11-16T22:15, 2026-11-17T12:00, 2026-11-19T17:00",
        "TWO,   2026-11-16T06:00, 2026-11-16T12:00, 2026-11-18T17:00",
        "THREE, 2026-11-14T11:00, 2026-11-16T17:00, 2026-12-01T17:00",
        "TWO,   2026-11-16T17:00, 2026-11-17T12:00, 2026-11-19T17:00",
        // Over Thanksgiving, the Friday after it and the weekend.
        "TWO,   2026-11-25T15:00, 2026-11-30T10:00, 2026-12-02T15:00",
        "THREE, 2026-11-25T16:59, 2026-11-30T16:59, 2026-12-11T16:59",
        "FOUR,  2026-11-26T10:00, 2026-12-01T17:00,",
        // Over the weekend on which the clocks go back: court hours stay 8:00 to 17:00.
        "TWO,   2026-10-30T16:00, 2026-11-02T11:00, 2026-11-04T16:00"
    })
    void targets_count_by_the_clock_or_in_court_time(
            Priority priority, String reported, String acknowledge, @Nullable String fix) {
        var targets = IncidentTargets.of(priority, at(reported), COURT);
        assertThat(local(targets.acknowledgeBy())).isEqualTo(acknowledge);
        assertThat(local(targets.fixBy())).isEqualTo(fix);
    }

    @ParameterizedTest
    @CsvSource({
        "TWO,   NEW,          2026-11-16T09:00, 2026-11-16T10:50, Acknowledge within 2 h 10 min, false",
        "TWO,   NEW,          2026-11-16T09:00, 2026-11-17T13:00, Acknowledgment overdue by 1 court day, true",
        "ONE,   NEW,          2026-11-26T23:30, 2026-11-27T00:10, Acknowledge within 20 min, false",
        "ONE,   ACKNOWLEDGED, 2026-10-31T12:00, 2026-11-01T12:30, Fix overdue by 1 h 30 min, true",
        "ONE,   IN_PROGRESS,  2026-11-10T12:00, 2026-11-13T14:00, Fix overdue by 2 days 2 h, true",
        "TWO,   ACKNOWLEDGED, 2026-11-25T15:00, 2026-11-27T12:00, 'Fix within 2 court days 7 h, court closed now', false",
        "FOUR,  IN_PROGRESS,  2026-11-16T10:00, 2027-02-01T10:00, Comes with the next release, false"
    })
    void the_clock_says_how_much_is_left_or_over(
            Priority priority, IncidentState state, String reported, String now, String words, boolean late) {
        var reading = IncidentClock.read(Lines.line(priority, state, at(reported)), COURT, at(now));
        assertThat(reading).isEqualTo(new IncidentClock.Reading(words, late));
    }

    @Test
    void a_fixed_one_says_whether_it_was_in_time() {
        var reported = at("2026-11-16T09:00");
        assertThat(IncidentClock.read(Lines.fixed(reported, at("2026-11-18T09:00")), COURT, at("2026-12-01T09:00"))
                        .words())
                .isEqualTo("Fixed in time");
        assertThat(IncidentClock.read(Lines.fixed(reported, at("2026-11-20T09:00")), COURT, at("2026-12-01T09:00"))
                        .words())
                .isEqualTo("Fixed late");
    }
}
