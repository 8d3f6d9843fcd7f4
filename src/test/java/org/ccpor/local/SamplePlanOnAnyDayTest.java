package org.ccpor.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.ccpor.base.Utc;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.DueItems;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Days that hurt: whoever tries the board on one of them finds a plan that could be real. */
@SpringBootTest
@Import({MariaDb.class, Given.class})
@ActiveProfiles("sample")
@Tag("database")
@AsViewer(value = Role.ADMINISTRATOR, user = "admin")
class SamplePlanOnAnyDayTest {
    @Autowired
    private SamplePlan plan;

    @Autowired
    private Given given;

    @Autowired
    private CourtCards cards;

    @Autowired
    private DueItems dues;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private CourtClosureService closures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-28", // Saturday after Thanksgiving
                "2026-12-24",
                "2026-12-25",
                "2026-12-26",
                "2026-12-31", // the last court day of its year
                "2027-01-01",
                "2027-03-14", // clocks go forward
                "2027-06-07", // a week from Monday on
                "2027-06-08",
                "2027-06-09",
                "2027-06-10",
                "2027-06-11",
                "2027-06-12",
                "2027-06-13",
                "2027-07-04",
                "2027-11-07", // clocks go back
                "2027-11-26",
                "2027-12-30", // the last court day, since New Year's Day is observed on December 31
                "2028-01-01", // a Saturday
                "2028-02-29"
            })
    void it_is_believable_on(LocalDate day) {
        given.reset();
        load(day);
    }

    @Test
    void it_is_believable_on_a_monday_after_two_closed_weeks() {
        var monday = LocalDate.parse("2027-05-17");
        given.reset();
        clock.at(morning(monday), () -> monday.minusDays(14)
                .datesUntil(monday)
                .filter(it -> calendars.statewide().isCourtDay(it))
                .forEach(it -> closures.add(null, it, "Flood")));
        load(monday);
    }

    private void load(LocalDate day) {
        clock.at(morning(day), () -> {
            plan.load();
            assertThat(jdbc.sql("select max(at) from history")
                            .query(LocalDateTime.class)
                            .single())
                    .as("nothing is done in the future")
                    .isBeforeOrEqualTo(Utc.stored(clock.instant()));
            assertThat(jdbc.sql("select go_live_on from deployment")
                            .query(LocalDate.class)
                            .list())
                    .hasSize(45)
                    .allMatch(it -> calendars.statewide().isCourtDay(it));
            assertThat(dues.open())
                    .as("due today; while courts are closed, on the day they open")
                    .anyMatch(it -> it.due().equals(calendars.statewide().onOrAfter(day)));
            assertThat(jdbc.sql("select date(max(started_at)) from stand_up")
                            .query(LocalDate.class)
                            .single())
                    .as("the last stand-up")
                    .isEqualTo(calendars.statewide().onOrBefore(day.minusDays(1)));
            assertThat(healths())
                    .hasEntrySatisfying(Health.ON_TRACK, it -> assertThat(it).isBetween(12L, 14L))
                    .hasEntrySatisfying(Health.AT_RISK, it -> assertThat(it).isBetween(6L, 8L))
                    .hasEntrySatisfying(Health.LATE, it -> assertThat(it).isBetween(3L, 4L))
                    .containsEntry(Health.BLOCKED, 2L);
        });
    }

    private Map<Health, Long> healths() {
        return cards.all().stream()
                .filter(it -> it.state() == CardState.ACTIVE)
                .collect(groupingBy(CourtCard::health, counting()));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(7, 0).atZone(clock.getZone()).toInstant();
    }
}
