package org.ccpor.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormRounds;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.Edits;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.ccpor.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The acceptance test of Modoc with its services on a real database. */
@SpringBootTest
@Import({MariaDb.class, Given.class, ManyResults.class})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class TestBase {
    static final String COURT = "modoc";
    static final FormKey KEY = new FormKey(COURT, "F10");
    static final Viewer TEAM = new Viewer("coordinator", "Coordinator", Role.COORDINATOR, Set.of());
    static final Viewer BOSS = new Viewer("boss", "Boss", Role.EXECUTIVE, Set.of());
    static final Viewer CLERK = new Viewer("court.modoc", "Court contact", Role.COURT_CONTACT, Set.of(COURT));
    static final Viewer OTHER = new Viewer("court.other", "Other contact", Role.COURT_CONTACT, Set.of(COURT));
    static final Viewer SHERIFF = new Viewer("lea.modoc", "LEA contact", Role.LEA_CONTACT, Set.of(COURT));
    static final Viewer FOREIGN = new Viewer("court.napa", "Napa", Role.COURT_CONTACT, Set.of("napa"));

    @Autowired
    AcceptanceTests tests;

    @Autowired
    ManyResults many;

    @Autowired
    SignOff signOff;

    @Autowired
    FormDrafts drafts;

    @Autowired
    FormReader reader;

    @Autowired
    FormRounds rounds;

    @Autowired
    ActingAs acting;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_court_in_its_test() {
        given.reset();
        given.deployment(COURT, Phase.IMPLEMENT, 30);
        save(TEAM, plan());
    }

    Map<String, String> plan() {
        var from = given.courtDayIn(1);
        return Map.ofEntries(
                Map.entry("scopeAgreed", "true"),
                Map.entry("scopeAgreedOn", from.minusDays(9).toString()),
                Map.entry("criteriaAgreed", "true"),
                Map.entry("criteriaAgreedOn", from.minusDays(9).toString()),
                Map.entry("windowFrom", from.toString()),
                Map.entry("windowTo", given.courtDayIn(9).toString()),
                Map.entry("planRead", "true"),
                Map.entry("accountsWork", "true"),
                Map.entry("networkPass", "YES"),
                Map.entry("scannerPass", "YES"),
                Map.entry("inventedOnly", "true"),
                Map.entry("testers/a", "1"),
                Map.entry("testers/a/side", "COURT"),
                Map.entry("testers/a/name", "Courtroom clerk"),
                Map.entry("testers/a/role", "COURT"),
                Map.entry("testers/a/account", "court.modoc"),
                Map.entry("testers/b", "2"),
                Map.entry("testers/b/side", "LEA"),
                Map.entry("testers/b/name", "Records clerk"),
                Map.entry("testers/b/role", "QUERY"),
                Map.entry("testers/b/account", "lea.modoc"));
    }

    List<Saved> save(Viewer viewer, Map<String, ? extends @Nullable String> answers) {
        return acting.call(viewer, () -> drafts.save(KEY, Edits.confirmed(reader.page(KEY), answers)));
    }

    AcceptanceState state() {
        return acting.call(TEAM, () -> tests.read(COURT));
    }

    FormPage page() {
        return acting.call(TEAM, () -> reader.page(KEY));
    }

    AcceptanceState.CaseLine line(String id) {
        return state().cases().stream()
                .filter(it -> it.test().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void log(Viewer viewer, String id, Result result) {
        log(viewer, id, result, null);
    }

    void log(Viewer viewer, String id, Result result, @Nullable Priority priority) {
        var defect = priority == null ? null : new LoggedResult.NewDefect(priority, "Image is upside down", "");
        var note = result.needsNote() ? "Not in use at this court" : "";
        var logged = new LoggedResult(id, result, note, line(id).seen(), defect, false);
        acting.run(viewer, () -> tests.log(COURT, logged));
    }

    /** Every case passes but those that have a result already. */
    void passEverything() {
        var all = state().cases().stream()
                .filter(it -> it.result() == null)
                .map(it -> new ManyResults.Line(it.test().id(), Result.PASS, "Clerk", today(), "", null))
                .toList();
        acting.run(TEAM, () -> many.log(COURT, all));
    }

    void sign(Viewer viewer, Side side, Verdict decision, String words) {
        acting.run(viewer, () -> signOff.sign(COURT, new Signing(side, decision, words, "Supervisor")));
    }

    void change(String id, DefectStatus status, String workaround, String accepted) {
        var it = state().defects().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var priority = Objects.requireNonNull(it.priority());
        acting.run(
                TEAM,
                () -> tests.change(
                        COURT,
                        new DefectChange(
                                id, priority, it.title(), status, "CCPOR Team", workaround, accepted, it.seen())));
    }

    List<String> history(String start) {
        return jdbc.sql("select concat(what, ' ', subject, ' by ', actor) from history where what like ? order by id")
                .param(start + "%")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(TestClock.ofThisRun());
    }
}
