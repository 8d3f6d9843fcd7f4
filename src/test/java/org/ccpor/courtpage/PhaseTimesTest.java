package org.ccpor.courtpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ccpor.base.ChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.history.HistoryLine;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class PhaseTimesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneId.of("America/Los_Angeles"));

    private static HistoryLine line(long id, ChangeKind what, String before, String after, String day) {
        return new HistoryLine(
                id, Instant.parse(day + "T20:00:00Z"), "kern", what, "", before, after, null, "coordinator");
    }

    @Test
    void the_last_time_a_phase_was_left_counts() {
        var lines = List.of(
                line(4, CardChangeKind.OVERRIDDEN, "Planning", "Scope", "2026-10-09"),
                line(3, CardChangeKind.MOVED_BACK, "Scope", "Planning", "2026-10-05"),
                line(2, CardChangeKind.MOVED, "Planning", "Scope", "2026-10-02"));
        assertThat(PhaseTimes.left(lines, CLOCK))
                .containsOnly(java.util.Map.entry(Phase.PLANNING, LocalDate.of(2026, 10, 9)));
    }
}
