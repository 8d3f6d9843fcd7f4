package org.ccpor.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.SHERIFF;

import java.time.Duration;
import java.util.List;
import org.ccpor.base.StaleException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class IncidentStepServiceTest extends IncidentCase {
    @Test
    void the_team_takes_it_through_its_states_and_the_court_verifies() {
        var it = reported(CLERK, Priority.ONE);
        var number = it.number();
        assertThat(acting.call(ANA, incidents::alarms)).hasSize(1);
        var seen = it.version();
        it = done(it, ANA, () -> steps.acknowledge(number, seen));
        assertThat(it.times().acknowledgedBy()).isEqualTo("ana");
        assertThat(acting.call(ANA, incidents::alarms)).isEmpty();
        var known = it.version();
        it = done(it, ANA, () -> steps.moveOn(number, IncidentState.FIXED, known));
        assertThat(it.times().fixed()).isNotNull();
        var fixed = it.version();
        it = done(it, CLERK, () -> steps.moveOn(number, IncidentState.VERIFIED, fixed));
        assertThat(it.state()).isEqualTo(IncidentState.VERIFIED);
        var verified = it.version();
        it = done(it, SHERIFF, () -> steps.reopen(number, "Stops again", false, verified));
        assertThat(it.state()).isEqualTo(IncidentState.IN_PROGRESS);
        assertThat(it.times().fixed()).isNull();
        assertThat(history())
                .containsExactly(
                        "incident.reported",
                        "incident.acknowledged",
                        "incident.moved",
                        "incident.moved",
                        "incident.reopened");
    }

    @Test
    void the_court_moves_nothing_but_verifies_what_is_fixed() {
        var it = reported(CLERK, Priority.TWO);
        for (var to : List.of(IncidentState.IN_PROGRESS, IncidentState.VERIFIED, IncidentState.CLOSED)) {
            assertThatThrownBy(() -> acting.run(CLERK, () -> steps.moveOn(it.number(), to, it.version())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> acting.run(CLERK, () -> steps.acknowledge(it.number(), it.version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_comes_second_is_told() {
        var it = reported(CLERK, Priority.TWO);
        acting.run(ANA, () -> steps.assign(it.number(), Responsible.CCTC, it.version()));
        assertThatThrownBy(() -> acting.run(ANA, () -> steps.acknowledge(it.number(), it.version())))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("ana changed");
    }

    @Test
    void another_priority_needs_a_reason_and_counts_from_the_report() {
        var it = reported(CLERK, Priority.FOUR);
        assertThatThrownBy(() ->
                        acting.run(ANA, () -> steps.prioritize(it.number(), Priority.ONE, " ", false, it.version())))
                .hasMessage("Say why.");
        var raised =
                done(it, ANA, () -> steps.prioritize(it.number(), Priority.ONE, "Work stops now", false, it.version()));
        assertThat(raised.times().acknowledgeBy())
                .isEqualTo(it.times().reported().plus(Duration.ofHours(1)));
        assertThat(acting.call(ANA, incidents::alarms)).hasSize(1);
    }

    @Test
    void open_ones_stand_on_the_card_and_leave_it_with_verification() throws InterruptedException {
        var first = reported(CLERK, Priority.ONE);
        reported(CLERK, Priority.THREE);
        assertThat(counted()).containsExactly("2 incidents, 1 of priority 1");
        acting.run(ANA, () -> steps.moveOn(first.number(), IncidentState.VERIFIED, first.version()));
        assertThat(counted()).containsExactly("1 incident");
    }
}
