package org.ccpor.golive;

import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.SHERIFF;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Go-live of Kern on a real database; every test starts with a new deployment whose date was a week ago. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class GoLiveServiceTest extends BoardCase {
    static final String KERN = "kern";
    static final FormKey KEY = new FormKey(KERN, FormCode.F11);

    @Autowired
    ReadinessService readiness;

    @Autowired
    GoDecisionService decisions;

    @Autowired
    ActivationService activations;

    @Autowired
    FormDraftService drafts;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormService forms;

    @Autowired
    ItemService items;

    @Autowired
    DeploymentDetailsService deployments;

    @BeforeEach
    void deploy() {
        given.deployment(KERN, Phase.GO_LIVE, -7);
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

    List<Saved> save(Viewer viewer, FormCode form, Map<String, @Nullable String> answers) {
        return get(viewer, () -> given.answer(new FormKey(KERN, form), answers));
    }

    Saved save(Viewer viewer, FormCode form, String path, @Nullable String value) {
        var one = new HashMap<String, @Nullable String>();
        one.put(path, value);
        return save(viewer, form, one).getFirst();
    }

    /** Form F6 says that the profile is live in production, or nothing. */
    void profileLive(boolean live) {
        var unused = save(ANA, FormCode.F6, "productionOn", live ? today().toString() : null);
    }

    void waive(ReadinessLine line) {
        var unused = save(
                ANA,
                FormCode.F11,
                Map.of(
                        "lines/" + line.row() + "/waiver",
                        "Checked on site",
                        "lines/" + line.row() + "/approver",
                        "Manager"));
    }

    /** Everything mandatory is answered or waived; the profile by its form. */
    void holdEverything() {
        profileLive(true);
        var unused = save(ANA, FormCode.F11, Map.of("lines/2/answer", "YES", "lines/12/answer", "YES"));
        confirm(CLERK, Side.COURT);
        confirm(SHERIFF, Side.LEA);
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
