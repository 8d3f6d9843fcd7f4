package org.ccpor.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.time.LocalDate;
import java.util.Objects;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A court asks for another go-live date, and the team answers. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class DateProposalServiceTest extends BoardCase {
    @Autowired
    private DateProposalService proposals;

    @Autowired
    private GoLiveDateService dates;

    @Autowired
    private CourtCalendars calendars;

    private LocalDate earliest;

    @BeforeEach
    void a_court_on_its_way() {
        given.deployment(COURT, Phase.PLANNING, 120);
        earliest = get(CLERK, () -> proposals.earliest(COURT)).orElseThrow();
    }

    private void propose(@Nullable LocalDate date, String why) {
        as(CLERK, () -> proposals.propose(COURT, date, why));
    }

    private @Nullable LocalDate proposed() {
        return get(ANA, () -> proposals.of(COURT)).map(ProposedDate::date).orElse(null);
    }

    @Test
    void the_earliest_date_leaves_every_open_step_its_time() {
        var today = LocalDate.now(clock);
        assertThat(earliest).isAfterOrEqualTo(today.plusDays(90));
        assertThat(calendars.of(COURT).isCourtDay(earliest)).isTrue();
        assertThat(get(ANA, () -> dates.preview(COURT, earliest)).late()).isZero();
    }

    @Test
    void it_is_the_teams_turn_until_a_date_is_set() {
        propose(earliest, "Two clerks are on leave");
        assertThat(proposed()).isEqualTo(earliest);
        assertThat(given.turns(COURT)).contains("Answer the date proposal");
        as(ANA, () -> dates.change(COURT, earliest, DateReason.COURT_RESOURCES, null, given.version(COURT)));
        assertThat(proposed()).isNull();
        assertThat(given.turns(COURT)).doesNotContain("Answer the date proposal");
    }

    @Test
    void it_is_declined_with_a_word_once() {
        propose(earliest, "Two clerks are on leave");
        as(ANA, () -> proposals.decline(COURT, "The wave cannot wait"));
        assertThat(proposed()).isNull();
        assertThatThrownBy(() -> as(ANA, () -> proposals.decline(COURT, "Again")))
                .isInstanceOf(StaleException.class);
        assertThat(jdbc.sql("select concat(what, ' ', reason) from history where what like 'go.date-%' order by id")
                        .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                        .list())
                .containsExactly("go.date-proposed Two clerks are on leave", "go.date-declined The wave cannot wait");
    }

    @Test
    void a_second_one_takes_the_place_of_the_first() {
        propose(earliest, "First");
        var later = calendars.of(COURT).after(earliest, 5);
        propose(later, "Second");
        assertThat(proposed()).isEqualTo(later);
    }

    @Test
    void what_cannot_be_is_refused_with_what_can() {
        assertThatThrownBy(() -> propose(earliest.minusDays(1), "Sooner"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("or a later date");
        assertThatThrownBy(() -> propose(null, "Why")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> propose(earliest, " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> propose(earliest, "See case no. 24-FL-12345"))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("Say why without it.");
        assertThat(proposed()).isNull();
    }

    @Test
    void only_the_courts_own_contacts_ask_and_only_the_team_declines() {
        for (var other : java.util.List.of(SHERIFF, FOREIGN, ANA)) {
            assertThatThrownBy(() -> as(other, () -> proposals.propose(COURT, earliest, "Why")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        propose(earliest, "Why");
        assertThatThrownBy(() -> as(CLERK, () -> proposals.decline(COURT, "No")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
