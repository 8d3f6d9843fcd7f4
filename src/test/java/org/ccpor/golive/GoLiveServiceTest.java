package org.ccpor.golive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.Items;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormRounds;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Go-live of Kern on a real database; every test starts with a new deployment whose date was a week ago. */
@SpringBootTest
@Import({MariaDb.class, Given.class})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class GoLiveServiceTest {
    static final String KERN = "kern";
    static final FormKey KEY = new FormKey(KERN, "F11");
    static final Viewer ANA = new Viewer("ana", "Ana", Role.COORDINATOR, Set.of());
    static final Viewer BO = new Viewer("bo", "Bo", Role.COORDINATOR, Set.of());
    static final Viewer BOSS = new Viewer("boss", "Boss", Role.EXECUTIVE, Set.of());
    static final Viewer COURT = new Viewer("court.kern", "Court", Role.COURT_CONTACT, Set.of(KERN));
    static final Viewer LEA = new Viewer("lea.kern", "LEA", Role.LEA_CONTACT, Set.of(KERN));
    static final Viewer FOREIGN = new Viewer("court.napa", "Foreign", Role.COURT_CONTACT, Set.of("napa"));

    @Autowired
    Given given;

    @Autowired
    ReadinessReader readiness;

    @Autowired
    GoDecisions decisions;

    @Autowired
    Activations activations;

    @Autowired
    FormDrafts drafts;

    @Autowired
    FormRounds rounds;

    @Autowired
    FormReader forms;

    @Autowired
    Items items;

    @Autowired
    DeploymentReader deployments;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void deploy() {
        given.reset();
        given.deployment(KERN, Phase.GO_LIVE, -7);
    }

    void as(Viewer viewer, Runnable work) {
        acting.run(viewer, work);
    }

    <T> T get(Viewer viewer, Supplier<T> work) {
        return acting.call(viewer, work);
    }

    Readiness now() {
        return get(ANA, () -> readiness.of(KERN));
    }

    LineStanding line(ReadinessLine line) {
        return now().lines().get(line.ordinal());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Saved> save(Viewer viewer, String form, Map<String, @Nullable String> answers) {
        return get(viewer, () -> given.answer(new FormKey(KERN, form), answers));
    }

    Saved save(Viewer viewer, String form, String path, @Nullable String value) {
        var one = new HashMap<String, @Nullable String>();
        one.put(path, value);
        return save(viewer, form, one).getFirst();
    }

    /** Form F6 says that the profile is live in production, or nothing. */
    void profileLive(boolean live) {
        var unused = save(ANA, "F6", "productionOn", live ? today().toString() : null);
    }

    void waive(ReadinessLine line) {
        var unused = save(
                ANA,
                "F11",
                Map.of(
                        "lines/" + line.row() + "/waiver",
                        "Checked on site",
                        "lines/" + line.row() + "/approver",
                        "Manager"));
    }

    /** Everything mandatory is answered or waived; the profile by its form. */
    void holdEverything() {
        profileLive(true);
        var unused = save(ANA, "F11", Map.of("lines/2/answer", "YES", "lines/12/answer", "YES"));
        confirm(COURT, Side.COURT);
        confirm(LEA, Side.LEA);
        now().against().forEach(it -> waive(it.line()));
    }

    void confirm(Viewer viewer, Side side) {
        var date = now().goLive();
        as(viewer, () -> decisions.confirm(KERN, new Signing(side, Verdict.CONFIRM, "7:00", "Lead", null, date)));
    }

    void decide(Verdict verdict) {
        var seen = now().decision().map(Decision::number).orElse(0);
        as(ANA, () -> decisions.decide(KERN, verdict, today(), null, "Clerk supervisor, LEA lead", seen));
    }

    ItemLine item(String id) {
        return get(ANA, () -> deployments.details(KERN)).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Takes an item out of the way of those that come after it. */
    void skip(String id) {
        as(ANA, () -> items.notApplicable(KERN, id, "Not part of this test", item(id).version()));
    }

    List<String> history(String what) {
        return jdbc.sql(
                        "select coalesce(after_value, subject) from history where court = 'kern' and what = ? order by id")
                .param(what)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
