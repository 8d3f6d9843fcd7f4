package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.SHERIFF;

import java.util.Map;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.form.FormState;
import org.ccpor.process.Phase;
import org.ccpor.testing.Edits;
import org.ccpor.testing.Statements;
import org.junit.jupiter.api.Test;

/** What steps of the test cost the database. What they took while results were answers of the form stands in decision 23. */
class StatementsTest extends TestBase {

    /** Without the answers of a round, which go in one batch. */
    private long cost(Runnable step) {
        return Statements.of(step).stream()
                .filter(it -> !it.contains("insert into form_round_answer"))
                .count();
    }

    private long cost(LoggedResult logged) {
        return cost(() -> acting.run(CLERK, () -> tests.log(COURT, logged)));
    }

    /** A typed answer; the page it is typed on was open before. */
    private Runnable scopeNotes() {
        var seen = page();
        var edits = Edits.confirmed(seen, Map.of("scopeNotes", "Without the branch"));
        return () -> acting.run(COORDINATOR, () -> drafts.save(KEY, edits));
    }

    @Test
    void results_and_defects() {
        assertThat(cost(new LoggedResult("SCAN-01", Result.PASS, "", 0, null, false)))
                .isLessThanOrEqualTo(40);
        var found = new LoggedResult.NewDefect(Priority.TWO, "Image is upside down", "");
        assertThat(cost(new LoggedResult("SCAN-02", Result.FAIL, "", 0, found, false)))
                .isLessThanOrEqualTo(42);
        var fixed = new DefectChange(
                "d1", Priority.TWO, "Image is upside down", DefectStatus.RETEST, "CCPOR Team", "", "", 0);
        assertThat(cost(() -> acting.run(COORDINATOR, () -> tests.change(COURT, fixed))))
                .isLessThanOrEqualTo(38);
        var seen = line("SCAN-02").seen();
        assertThat(cost(new LoggedResult("SCAN-02", Result.PASS, "", seen, null, false)))
                .isLessThanOrEqualTo(43);
        assertThat(cost(scopeNotes())).isLessThanOrEqualTo(36);
        assertThat(cost(this::state)).isLessThanOrEqualTo(6);
    }

    @Test
    void signatures() {
        passEverything();
        assertThat(cost(() -> sign(SHERIFF, Side.LEA, Verdict.APPROVE, ""))).isLessThanOrEqualTo(42);
        assertThat(cost(() -> sign(CLERK, Side.COURT, Verdict.APPROVE, "")))
                .as("and hand in")
                .isLessThanOrEqualTo(62);
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
    }

    @Test
    void the_first_answer_lists_all_cases() {
        given.reset();
        given.deployment(COURT, Phase.IMPLEMENT, 30);
        assertThat(cost(scopeNotes())).isLessThanOrEqualTo(123);
    }
}
