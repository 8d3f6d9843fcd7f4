package org.ccpor.form;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.Deployments;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.deployment.Items;
import org.ccpor.form.Edit.Saved;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.testing.Edits;
import org.ccpor.testing.MariaDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms with everything below them on a real database; every test starts with a new deployment of Fresno. */
@SpringBootTest
@Import({MariaDb.class, DemoForm.class})
abstract class FormServiceTest {
    static final FormKey KEY = new FormKey("fresno", "F3");
    static final Viewer ANA = new Viewer("ana", "Ana", Role.COORDINATOR, Set.of());
    static final Viewer BO = new Viewer("bo", "Bo", Role.COORDINATOR, Set.of());
    static final Viewer BOSS = new Viewer("boss", "Boss", Role.EXECUTIVE, Set.of());
    static final Viewer COURT = new Viewer("court.fresno", "Court", Role.COURT_CONTACT, Set.of("fresno"));
    static final Viewer LEA = new Viewer("lea.fresno", "LEA", Role.LEA_CONTACT, Set.of("fresno"));
    static final Viewer FOREIGN = new Viewer("court.napa", "Foreign", Role.COURT_CONTACT, Set.of("napa"));

    @Autowired
    FormDrafts drafts;

    @Autowired
    FormRounds rounds;

    @Autowired
    FormReader reader;

    @Autowired
    Deployments deployments;

    @Autowired
    DeploymentReader deploymentReader;

    @Autowired
    Items items;

    @Autowired
    ProcessTemplates templates;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void deploy() {
        List.of("form", "date_change", "blocker", "deployment_item", "deployment", "history")
                .forEach(it -> jdbc.sql("delete from " + it).update());
        as(ANA, () -> deployments.create("fresno", templates.current().key(), null, null, null));
    }

    void as(Viewer viewer, Runnable work) {
        acting.run(viewer, work);
    }

    <T> T get(Viewer viewer, Supplier<T> work) {
        return acting.call(viewer, work);
    }

    /** Saves as one who has seen everything. */
    List<Saved> save(Viewer viewer, Map<String, @Nullable String> answers) {
        return get(viewer, () -> drafts.save(KEY, Edits.on(reader.page(KEY), answers)));
    }

    Saved save(Viewer viewer, String path, @Nullable String value) {
        var one = new TreeMap<String, @Nullable String>();
        one.put(path, value);
        return save(viewer, one).getFirst();
    }

    /** Everything that must be answered, with one station. */
    void answerAll() {
        save(
                COURT,
                Map.of(
                        "respondent", "Clerk",
                        "way", "COURT",
                        "stations/a", "1",
                        "stations/a/owner", "COURT",
                        "stations/a/model", "Scanner 1"));
    }

    void submit() {
        as(COURT, () -> rounds.submit(KEY, page().version()));
    }

    void accept() {
        as(ANA, () -> rounds.accept(KEY, page().version()));
    }

    FormPage page() {
        return get(ANA, () -> reader.page(KEY));
    }

    DeploymentDetails plan() {
        return get(ANA, () -> deploymentReader.details("fresno"));
    }

    ItemLine item(String id) {
        return plan().phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Closes what must come before the response of the form. */
    void freePredecessors() {
        complete("CUR-P1");
        complete("CUR-P3b");
    }

    void complete(String id) {
        as(ANA, () -> items.complete("fresno", id, "Done", item(id).version()));
    }

    ItemState state(String id) {
        return item(id).state();
    }

    List<String> history(String start) {
        return jdbc.sql("select what from history where court = 'fresno' and what like ? order by id")
                .param(start + "%")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
