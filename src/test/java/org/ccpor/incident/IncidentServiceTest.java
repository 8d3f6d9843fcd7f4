package org.ccpor.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ccpor.acceptance.Area;
import org.ccpor.base.RefusedException;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class IncidentServiceTest extends IncidentCase {
    @Test
    void a_contact_gets_a_number_and_the_targets_at_once() {
        var first = reported(CLERK, Priority.ONE);
        var second = reported(SHERIFF, Priority.FOUR);
        var year = LocalDate.now(clock).getYear();
        assertThat(first.number()).isEqualTo("INC-%d-0001".formatted(year));
        assertThat(second.number()).isEqualTo("INC-%d-0002".formatted(year));
        assertThat(first.times().fixBy()).isEqualTo(first.times().reported().plus(Duration.ofHours(24)));
        assertThat(second.times().fixBy()).isNull();
        assertThat(first.state()).isEqualTo(IncidentState.NEW);
        assertThat(history()).containsExactly("incident.reported", "incident.reported");
    }

    @Test
    void reporters_at_the_same_moment_get_numbers_of_their_own() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<IncidentLine>>();
            IntStream.range(0, 8).forEach(i -> all.add(pool.submit(() -> reported(CLERK, Priority.THREE))));
            var numbers = new ArrayList<String>();
            for (var one : all) {
                numbers.add(one.get().number());
            }
            assertThat(numbers).doesNotHaveDuplicates().hasSize(8);
            assertThat(numbers.stream().sorted().toList().getLast()).endsWith("0008");
        }
    }

    @Test
    void nobody_reports_or_reads_for_a_court_of_others_and_the_try_is_recorded() {
        var mine = reported(CLERK, Priority.TWO);
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> incidents.report(report("x", Priority.TWO), true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> incidents.get(mine.number())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> incidents.list(IncidentFilter.of(COURT))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(acting.call(FOREIGN, () -> incidents.list(IncidentFilter.OPEN)))
                .isEmpty();
        assertThat(history())
                .containsOnlyOnce("incident.reported")
                .filteredOn("incident.refused"::equals)
                .hasSize(3);
    }

    @Test
    void executives_read_and_do_not_report() {
        var line = reported(CLERK, Priority.TWO);
        assertThat(acting.call(EXECUTIVE, () -> incidents.list(IncidentFilter.OPEN)))
                .extracting(IncidentLine::number)
                .containsExactly(line.number());
        assertThatThrownBy(() -> acting.call(EXECUTIVE, () -> incidents.report(report("x", Priority.TWO), true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_looks_like_party_data_is_held_until_it_is_confirmed_and_recorded_without_the_text() {
        var suspicious = report("Order FL-123456 does not open", Priority.TWO);
        var held = acting.call(CLERK, () -> incidents.report(suspicious, false));
        assertThat(held).isInstanceOf(Reported.Held.class);
        assertThat(acting.call(ANA, () -> incidents.list(IncidentFilter.OPEN))).isEmpty();
        assertThat(acting.call(CLERK, () -> incidents.report(suspicious, true))).isInstanceOf(Reported.Filed.class);
        assertThat(history()).containsExactly("incident.reported", "incident.text-confirmed");
        assertThat(jdbc.sql(
                                "select count(*) from history where concat_ws(' ', subject, after_value, reason) like '%123456%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void of_a_security_incident_only_the_reference_is_kept() {
        var typed = new NewIncident(
                COURT,
                "Somebody saw what they must not",
                Priority.ONE,
                Environment.PRODUCTION,
                Area.SEALED,
                null,
                "Two clerks",
                Channel.BOARD,
                true,
                "SEC-77");
        var filed = (Reported.Filed) acting.call(CLERK, () -> incidents.report(typed, false));
        var line = get(filed.number());
        assertThat(line.description() + line.affected()).isEmpty();
        assertThat(line.reference()).isEqualTo("SEC-77");
        assertThatThrownBy(() -> acting.run(
                        ANA,
                        () -> steps.note(line.number(), IncidentNote.ROOT_CAUSE, "It was …", false, line.version())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void production_needs_a_live_court_and_staging_does_not() {
        given.deployment("napa", Phase.IMPLEMENT, 60);
        var production = new NewIncident(
                "napa", "x", Priority.TWO, Environment.PRODUCTION, Area.SCAN, null, "", Channel.BOARD, false, "");
        var staging = new NewIncident(
                "napa", "x", Priority.TWO, Environment.STAGING, Area.SCAN, null, "", Channel.BOARD, false, "");
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> incidents.report(production, false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not live yet");
        assertThat(acting.call(FOREIGN, () -> incidents.report(staging, false))).isInstanceOf(Reported.Filed.class);
    }

    @Test
    void a_report_says_what_is_missing_too_long_or_in_the_future() {
        assertThatThrownBy(() -> acting.call(CLERK, () -> incidents.report(report("  ", Priority.TWO), false)))
                .hasMessage("Say what happened.");
        assertThatThrownBy(
                        () -> acting.call(CLERK, () -> incidents.report(report("x".repeat(601), Priority.TWO), false)))
                .hasMessageContaining("601 characters");
        var tomorrow = new NewIncident(
                COURT,
                "x",
                Priority.TWO,
                Environment.PRODUCTION,
                Area.SCAN,
                clock.instant().plus(Duration.ofDays(1)),
                "",
                Channel.BOARD,
                false,
                "");
        assertThatThrownBy(() -> acting.call(CLERK, () -> incidents.report(tomorrow, false)))
                .hasMessageContaining("not after now");
    }

    @Test
    void the_list_is_narrowed_and_sorted_by_urgency() {
        var minor = reported(CLERK, Priority.THREE);
        var major = reported(CLERK, Priority.TWO);
        var closed = reported(CLERK, Priority.ONE);
        acting.run(ANA, () -> steps.moveOn(closed.number(), IncidentState.CLOSED, closed.version()));
        assertThat(numbers(IncidentFilter.OPEN)).containsExactly(major.number(), minor.number());
        assertThat(numbers(new IncidentFilter(
                        null, Priority.THREE, IncidentFilter.Stage.ALL, null, false, IncidentFilter.Order.NEWEST)))
                .containsExactly(minor.number());
        jdbc.sql("update incident set acknowledge_by = '2020-01-01' where priority = 'TWO'")
                .update();
        assertThat(numbers(new IncidentFilter(
                        COURT, null, IncidentFilter.Stage.OPEN, null, true, IncidentFilter.Order.COURT)))
                .containsExactly(major.number());
    }
}
