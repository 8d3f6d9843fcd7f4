package org.ccpor.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ccpor.acceptance.Area;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.Deployments;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A live court, and those who report and work on its incidents. */
@SpringBootTest
@Import({MariaDb.class, Given.class})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class IncidentCase {
    protected static final String COURT = "modoc";
    protected static final Viewer TEAM = new Viewer("ana", "Ana", Role.COORDINATOR, Set.of());
    protected static final Viewer CLERK = new Viewer("court.modoc", "Court", Role.COURT_CONTACT, Set.of(COURT));
    protected static final Viewer SHERIFF = new Viewer("lea.modoc", "LEA", Role.LEA_CONTACT, Set.of(COURT));
    protected static final Viewer FOREIGN = new Viewer("court.napa", "Napa", Role.COURT_CONTACT, Set.of("napa"));
    protected static final Viewer EXECUTIVE = new Viewer("exec", "Executive", Role.EXECUTIVE, Set.of());

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentSteps steps;

    @Autowired
    Deployments deployments;

    @Autowired
    BoardSnapshots board;

    @Autowired
    ActingAs acting;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void a_live_court() {
        given.reset();
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
        return acting.call(TEAM, () -> incidents.get(number));
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
        return acting.call(TEAM, () -> incidents.list(filter)).stream()
                .map(IncidentLine::number)
                .toList();
    }
}
