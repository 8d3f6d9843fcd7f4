package org.ccpor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeBoard
@RecordApplicationEvents
@WithMockUser(username = "pat", roles = "COORDINATOR")
class CourtClosureServiceTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2027-04-13");

    @Autowired
    private Given given;

    @Autowired
    private CourtClosureService closures;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void nothing_is_closed() {
        given.reset();
    }

    @Test
    void of_one_court_move_only_that_courts_dates() {
        closures.add("mono", TUESDAY, " Building move ");
        var goLive = TUESDAY.plusDays(30);
        assertThat(calendars.of("mono").due(goLive, 30)).isEqualTo(TUESDAY.minusDays(1));
        assertThat(calendars.of("inyo").due(goLive, 30)).isEqualTo(TUESDAY);
        assertThat(calendars.statewide().isCourtDay(TUESDAY)).isTrue();
        assertThat(closures.of("mono")).extracting(ClosedDay::name).containsExactly("Building move");
        assertThat(closures.of("inyo")).isEmpty();
    }

    @Test
    void of_all_courts_move_every_courts_dates() {
        closures.add("mono", TUESDAY.plusDays(1), "Building move");
        closures.add(null, TUESDAY, "Day of mourning");
        assertThat(List.of(calendars.of("mono"), calendars.of("inyo"), calendars.statewide()))
                .noneMatch(it -> it.isCourtDay(TUESDAY));
        assertThat(calendars.of("mono").isCourtDay(TUESDAY.plusDays(1))).isFalse();
        assertThat(closures.of("mono")).extracting(ClosedDay::court).containsExactly(null, "mono");
        assertThat(closures.statewide()).extracting(ClosedDay::date).containsExactly(TUESDAY);
        assertThat(closures.all()).extracting(ClosedDay::court).containsExactly(null, "mono");
    }

    @Test
    void are_no_holidays() {
        closures.add(null, TUESDAY, "Day of mourning");
        assertThat(calendars.holidays(2027))
                .isSortedAccordingTo(Comparator.comparing(Closure::date))
                .extracting(Closure::name)
                .contains("Lincoln Day", "Independence Day (observed)")
                .doesNotContain("Day of mourning");
        assertThat(calendars.holidays(1900)).isEmpty();
    }

    @Test
    void can_be_taken_back() {
        var closed = closures.add("mono", TUESDAY, "Building move");
        closures.remove(closed.id());
        assertThat(calendars.of("mono").isCourtDay(TUESDAY)).isTrue();
        assertThatThrownBy(() -> closures.remove(closed.id())).isInstanceOf(RefusedException.class);
    }

    @Test
    void say_what_happened_and_who_did_it(@Autowired ApplicationEvents events) {
        closures.remove(closures.add("mono", TUESDAY, "Building move").id());
        closures.add(null, TUESDAY, "Day of mourning");
        assertThat(events.stream(Change.class).filter(it -> it.actor().equals("pat")))
                .extracting(Change::court, Change::what, Change::before, Change::after, Change::actor)
                .containsExactly(
                        Tuple.tuple("mono", ClosureChangeKind.ADDED, null, "2027-04-13", "pat"),
                        Tuple.tuple("mono", ClosureChangeKind.REMOVED, "2027-04-13", null, "pat"),
                        Tuple.tuple("", ClosureChangeKind.ADDED, null, "2027-04-13", "pat"));
    }

    @Test
    void that_are_rolled_back_leave_the_calendar_as_it_was() {
        new TransactionTemplate(transactions).executeWithoutResult(it -> {
            closures.add("mono", TUESDAY, "Building move");
            it.setRollbackOnly();
        });
        assertThat(calendars.of("mono").isCourtDay(TUESDAY)).isTrue();
    }

    @Test
    void are_refused_on_a_day_that_is_closed_anyway() {
        closures.add("mono", TUESDAY, "Building move");
        assertThatThrownBy(() -> closures.add("mono", TUESDAY, "Again"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The court is closed on Tuesday, April 13, 2027 already (Building move).");
        assertThatThrownBy(() -> closures.add("mono", LocalDate.parse("2027-02-12"), "Party"))
                .hasMessageContaining("Lincoln Day");
        assertThatThrownBy(() -> closures.add("mono", LocalDate.parse("2027-02-13"), "Party"))
                .hasMessageContaining("Saturday");
    }

    @Test
    void are_refused_when_somebody_else_added_the_day_unseen() {
        for (var court : new String[] {"mono", null}) {
            database.update(
                    "insert into court_closure (id, court, closed_on, name) values (?, ?, ?, 'Flood')",
                    UUID.randomUUID().toString(),
                    court,
                    TUESDAY);
            assertThatThrownBy(() -> closures.add(court, TUESDAY, "Building move"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("a moment ago");
        }
    }

    @Test
    void need_a_short_name_and_a_known_year() {
        assertThatThrownBy(() -> closures.add("mono", TUESDAY, "  ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> closures.add("mono", TUESDAY, "x".repeat(121))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> closures.add("mono", LocalDate.parse("2200-04-15"), "Flood"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @WithMockUser(roles = "COURT_CONTACT")
    void are_kept_by_coordinators_only() {
        assertThatThrownBy(() -> closures.add("mono", TUESDAY, "Flood")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closures.remove(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThat(closures.of("mono")).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void are_kept_by_administrators_too() {
        assertThat(closures.add("mono", TUESDAY, "Flood").name()).isEqualTo("Flood");
    }

    @Test
    void are_not_shown_to_strangers() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> closures.of("mono")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
