package org.ccpor.incident;

import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.COURT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ccpor.acceptance.Area;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A live court, and those who report and work on its incidents. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class IncidentCase extends BoardCase {
    @Autowired
    IncidentService incidents;

    @Autowired
    IncidentStepService steps;

    @Autowired
    DeploymentService deployments;

    @Autowired
    BoardSnapshots board;

    @BeforeEach
    void a_live_court() {
        given.deployment(COURT, Phase.GO_LIVE, 60);
        given.coordinator(() -> deployments.goLive(COURT, LocalDate.now(clock), given.version(COURT)));
    }

    static NewIncident report(String text, Priority priority) {
        return new NewIncident(
                COURT, text, priority, Environment.PRODUCTION, Area.SCAN, null, "All clerks", Channel.BOARD, false, "");
    }

    IncidentLine reported(Viewer by, Priority priority) {
        var filed = acting.call(by, () -> incidents.report(report("Scans stop", priority), false));
        return get(((Reported.Filed) filed).number());
    }

    IncidentLine get(String number) {
        return acting.call(ANA, () -> incidents.get(number));
    }

    IncidentLine done(IncidentLine line, Viewer by, Runnable step) {
        acting.run(by, step);
        return get(line.number());
    }

    List<String> history() {
        return jdbc.sql("select what from history where what like 'incident%' or what = 'text.confirmed' order by id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** What the court's card says. */
    List<String> counted() throws InterruptedException {
        board.settle();
        return Objects.requireNonNull(board.current().cards().get(COURT)).badges().stream()
                .map(CardBadge::words)
                .toList();
    }

    List<String> numbers(IncidentFilter filter) {
        return acting.call(ANA, () -> incidents.list(filter)).stream()
                .map(IncidentLine::number)
                .toList();
    }
}
