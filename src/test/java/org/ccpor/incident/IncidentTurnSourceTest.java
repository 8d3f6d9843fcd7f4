package org.ccpor.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;

import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose turn it is with an incident. */
class IncidentTurnSourceTest extends IncidentCase {
    @Test
    void the_team_acknowledges_and_fixes_it_and_the_court_says_whether_it_works() {
        var line = reported(CLERK, Priority.TWO);
        var number = line.number();
        assertThat(given.turns(COURT)).containsOnlyOnce("Acknowledge " + number);
        line = done(line, ANA, step(it -> steps.acknowledge(number, it), line));
        assertThat(given.turns(COURT)).containsOnlyOnce("Fix " + number).doesNotContain("Acknowledge " + number);
        line = done(line, ANA, step(it -> steps.moveOn(number, IncidentState.FIXED, it), line));
        assertThat(given.turns(COURT)).containsOnlyOnce("Court: verify " + number);
        line = done(line, CLERK, step(it -> steps.moveOn(number, IncidentState.VERIFIED, it), line));
        assertThat(given.turns(COURT)).noneMatch(it -> it.contains(number));
    }

    private static Runnable step(IntConsumer work, IncidentLine seen) {
        return () -> work.accept(seen.version());
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, Fix, false",
        "DEV, Fix, false",
        "COURT_IT, Court: fix, false",
        "LEA, LEA: fix, false",
        "CCTC, CCTC: fix, true",
        "DOJ, DOJ: fix, true",
    })
    void whoever_is_responsible_fixes_it_and_the_team_asks_those_without_accounts(
            Responsible responsible, String words, boolean asked) {
        var seen = reported(CLERK, Priority.TWO);
        var number = seen.number();
        var taken = done(seen, ANA, () -> steps.acknowledge(number, seen.version()));
        acting.run(ANA, () -> steps.assign(number, responsible, taken.version()));
        assertThat(given.turns(COURT)).contains(words + " " + number);
        assertThat(given.turns(COURT).stream().anyMatch(it -> it.startsWith("Follow up with")))
                .isEqualTo(asked);
    }

    @Test
    void on_the_courts_own_page_it_leads_to_the_incident_and_is_due_when_it_should_be_acknowledged() {
        var line = reported(CLERK, Priority.ONE);
        assertThat(given.turnsOf(COURT))
                .filteredOn(it -> it.title().endsWith(line.number()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.link()).isEqualTo("incidents/" + line.number());
                    assertThat(it.about()).isEqualTo("Scans stop");
                    assertThat(it.note()).isEqualTo("Priority 1");
                    assertThat(it.due()).isNotNull();
                });
    }
}
