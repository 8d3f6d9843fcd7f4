package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.Change;
import org.ccpor.calendar.ClosureChangeKind;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.court.CourtChangeKind;
import org.ccpor.court.TribalCourtService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A tribal court beside a state court (domain 7.3, decision 14). */
class TribalCalendarTest extends ServiceTest {
    /** A Monday. */
    private static final LocalDate CESAR_CHAVEZ_DAY = LocalDate.of(2031, 3, 31);

    @Autowired
    TribalCourtService tribal;

    @Autowired
    CourtClosureService closures;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    private String court = "";

    @BeforeEach
    void a_tribal_court() {
        court = get(ANA, () -> tribal.add("Calendar tribe", "", List.of("Kern")))
                .slug();
    }

    @AfterEach
    void none_is_left() {
        given.reset();
        jdbc.sql("delete from court_closure").update();
        jdbc.sql("delete from court where slug = :slug").param("slug", court).update();
        List.of(CourtChangeKind.ADDED, ClosureChangeKind.REMOVED)
                .forEach(what -> transactions.executeWithoutResult(
                        _ -> events.publishEvent(new Change(court, what, "", null, null, null, "ana", Instant.EPOCH))));
    }

    @Test
    void it_is_closed_on_weekends_and_its_own_closures_only() {
        as(ANA, () -> closures.add(court, CESAR_CHAVEZ_DAY.plusDays(1), "Tribal holiday"));
        as(ANA, () -> closures.add(null, CESAR_CHAVEZ_DAY.plusDays(2), "Statewide closure"));
        var own = calendars.of(court);
        assertThat(own.isCourtDay(CESAR_CHAVEZ_DAY)).isTrue();
        assertThat(own.isCourtDay(CESAR_CHAVEZ_DAY.plusDays(1))).isFalse();
        assertThat(own.isCourtDay(CESAR_CHAVEZ_DAY.plusDays(2))).isTrue();
        assertThat(own.isCourtDay(CESAR_CHAVEZ_DAY.minusDays(1))).isFalse();
        assertThat(calendars.of("kern").isCourtDay(CESAR_CHAVEZ_DAY)).isFalse();
        assertThat(get(ANA, () -> closures.of(court))).hasSize(1);
    }

    @Test
    void a_go_live_on_a_holiday_of_the_state_is_warned_of_and_not_refused() {
        var check = calendars.of(court).checkGoLive(CESAR_CHAVEZ_DAY);
        assertThat(check.refusal()).isEmpty();
        assertThat(check.warnings()).anyMatch(it -> it.contains("CCPOR team are closed that day"));
        assertThat(calendars.of(court).checkGoLive(CESAR_CHAVEZ_DAY.plusDays(1)).warnings())
                .noneMatch(it -> it.contains("closed that day"));
    }

    @Test
    void its_due_dates_follow_its_own_calendar() {
        var goLive = CESAR_CHAVEZ_DAY.plusDays(30);
        for (var slug : List.of(court, "kern")) {
            as(ANA, () -> deployments.create(slug, templates.current().key(), goLive, 1, "ana"));
        }
        assertThat(dueThirtyDaysBefore(court)).containsOnly(CESAR_CHAVEZ_DAY);
        assertThat(dueThirtyDaysBefore("kern")).containsOnly(CESAR_CHAVEZ_DAY.minusDays(3));
    }

    private List<LocalDate> dueThirtyDaysBefore(String slug) {
        return get(ANA, () -> goLiveDates.preview(slug, CESAR_CHAVEZ_DAY.plusDays(30))).items().stream()
                .filter(it -> it.rawDue().equals(CESAR_CHAVEZ_DAY))
                .map(it -> Objects.requireNonNull(it.newDue()))
                .toList();
    }
}
