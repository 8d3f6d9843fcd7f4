package org.ccpor.acceptance;

import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.COURT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.ccpor.testing.Edits;
import org.ccpor.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The acceptance test of Kern with its services on a real database. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class TestBase extends BoardCase {
    static final FormKey KEY = new FormKey(COURT, FormCode.F10);
    static final Viewer OTHER = new Viewer("court.other", "Other contact", Role.COURT_CONTACT, Set.of(COURT));

    @Autowired
    AcceptanceService tests;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SignOffService signOff;

    @Autowired
    FormDraftService drafts;

    @Autowired
    FormService forms;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormReviewService reviews;

    @BeforeEach
    void a_court_in_its_test() {
        given.deployment(COURT, Phase.IMPLEMENT, 30);
        save(COORDINATOR, plan());
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
                Map.entry("testers/a/account", "court.kern"),
                Map.entry("testers/b", "2"),
                Map.entry("testers/b/side", "LEA"),
                Map.entry("testers/b/name", "Records clerk"),
                Map.entry("testers/b/role", "QUERY"),
                Map.entry("testers/b/account", "lea.kern"));
    }

    List<Saved> save(Viewer viewer, Map<String, ? extends @Nullable String> answers) {
        return acting.call(viewer, () -> drafts.save(KEY, Edits.confirmed(forms.page(KEY), answers)));
    }

    AcceptanceState state() {
        return acting.call(COORDINATOR, () -> tests.read(COURT));
    }

    FormPage page() {
        return acting.call(COORDINATOR, () -> forms.page(KEY));
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
        acting.run(COORDINATOR, () -> beans.createBean(ManyResults.class).log(COURT, all));
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
                COORDINATOR,
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
