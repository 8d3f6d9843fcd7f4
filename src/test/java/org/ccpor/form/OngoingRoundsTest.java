package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;

import org.ccpor.deployment.ItemState;
import org.ccpor.form.Edit.Saved;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;

class OngoingRoundsTest extends FormServiceTest {
    @Test
    void a_result_given_after_acceptance_completes_its_item() {
        acceptWithSetUpFree();
        assertThat(save(CLERK, "stations/a/result", "PASS")).isInstanceOf(Saved.Stored.class);

        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
        assertThat(state("CUR-I3")).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-I3").evidence()).isEqualTo("1 of 1 stations pass");
    }

    @Test
    void a_result_that_completes_nothing_is_noted() {
        acceptWithSetUpFree();
        save(CLERK, "stations/a/result", "FAIL");
        assertThat(state("CUR-I3")).isNotEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-I3").evidence()).isEqualTo("0 of 1 stations pass");
    }

    @Test
    void a_retest_that_fails_opens_the_item_again_and_one_that_passes_closes_it() {
        acceptWithSetUpFree();
        save(CLERK, "stations/a/result", "PASS");
        save(CLERK, "stations/a/result", "FAIL");
        assertThat(state("CUR-I3")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(item("CUR-I3").evidence()).isEqualTo("0 of 1 stations pass");
        assertThat(jdbc.sql("select concat(actor, ': ', reason) from history where what = 'item.reopened'")
                        .query(String.class)
                        .single())
                .isEqualTo("court.kern: An answer to form F3 changed after it was accepted: 0 of 1 stations pass");

        save(CLERK, "stations/a/result", "PASS");
        assertThat(state("CUR-I3")).isEqualTo(ItemState.ACCEPTED);
        as(ANA, () -> reviews.reopen(KEY, "The scanner was replaced", page().version()));
        assertThat(state("CUR-I3")).isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void a_failing_retest_leaves_alone_what_somebody_completed_by_hand() {
        acceptWithSetUpFree();
        complete("CUR-I3");
        save(CLERK, "stations/a/result", "FAIL");
        assertThat(state("CUR-I3")).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void what_is_not_ongoing_stays_as_it_was_accepted() {
        acceptWithSetUpFree();
        assertThat(save(CLERK, "stations/a/model", "Scanner 2")).isInstanceOf(Saved.Refusal.class);
        assertThat(save(CLERK, "stations/b", "2")).isInstanceOf(Saved.Refusal.class);
    }

    @Test
    void reopening_opens_what_the_result_completed() {
        acceptWithSetUpFree();
        save(CLERK, "stations/a/result", "PASS");
        as(ANA, () -> reviews.reopen(KEY, "The scanner was replaced", page().version()));
        assertThat(state("CUR-I3")).isNotEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void an_answer_the_form_refuses_is_not_stored_and_says_why() {
        answerAll();
        assertThat(save(ANA, "verdict", "Set up")).isEqualTo(new Saved.Refusal("verdict", "A station has not passed."));
        assertThat(page().answers().at("verdict")).isNull();
        save(CLERK, "stations/a/result", "PASS");
        assertThat(save(ANA, "verdict", "Set up")).isInstanceOf(Saved.Stored.class);
    }

    @Test
    void checks_know_the_phase_of_the_deployment() {
        assertThat(get(ANA, () -> forms.about(KEY)).phase()).isEqualTo(Phase.PLANNING);
    }

    /** Accepted, and nothing else in the way of the set-up. */
    private void acceptWithSetUpFree() {
        freePredecessors();
        answerAll();
        submit();
        accept();
        as(
                ANA,
                () -> items.overridePredecessors(
                        "kern", "CUR-I3", "Set up early", item("CUR-I3").version()));
    }
}
