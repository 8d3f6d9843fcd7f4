package org.ccpor.form;

import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.Edit.Saved;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.testing.BoardCase;
import org.ccpor.testing.Edits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The forms with everything below them on a real database; every test starts with a new deployment of Kern. */
@Import(DemoForm.class)
abstract class FormServiceTest extends BoardCase {
    static final FormKey KEY = new FormKey("kern", FormCode.F3);

    @Autowired
    FormDraftService drafts;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormReviewService reviews;

    @Autowired
    FormService forms;

    @Autowired
    DeploymentService deployments;

    @Autowired
    DeploymentDetailsService deploymentReader;

    @Autowired
    ItemService items;

    @Autowired
    ProcessTemplates templates;

    @BeforeEach
    void deploy() {
        as(ANA, () -> deployments.create("kern", templates.current().key(), null, null, null));
    }

    /** Saves as one who has seen everything. */
    List<Saved> save(Viewer viewer, Map<String, @Nullable String> answers) {
        return get(viewer, () -> drafts.save(KEY, Edits.on(forms.page(KEY), answers)));
    }

    Saved save(Viewer viewer, String path, @Nullable String value) {
        var one = new TreeMap<String, @Nullable String>();
        one.put(path, value);
        return save(viewer, one).getFirst();
    }

    /** Everything that must be answered, with one station. */
    void answerAll() {
        save(
                CLERK,
                Map.of(
                        "respondent", "Clerk",
                        "way", "COURT",
                        "stations/a", "1",
                        "stations/a/owner", "COURT",
                        "stations/a/model", "Scanner 1"));
    }

    void submit() {
        as(CLERK, () -> rounds.submit(KEY, page().version()));
    }

    void accept() {
        as(ANA, () -> reviews.accept(KEY, page().version()));
    }

    FormPage page() {
        return get(ANA, () -> forms.page(KEY));
    }

    DeploymentDetails plan() {
        return get(ANA, () -> deploymentReader.details("kern"));
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
        as(ANA, () -> items.complete("kern", id, "Done", item(id).version()));
    }

    ItemState state(String id) {
        return item(id).state();
    }

    List<String> history(String start) {
        return jdbc.sql("select what from history where court = 'kern' and what like ? order by id")
                .param(start + "%")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
