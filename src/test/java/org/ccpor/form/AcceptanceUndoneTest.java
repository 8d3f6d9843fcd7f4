package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;

import org.ccpor.base.StaleException;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.round.Accepted;
import org.ccpor.form.round.FormRound;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Accepting a form by mistake leaves no trace but its lines in the history. */
class AcceptanceUndoneTest extends FormServiceTest {

    /** A form that decides about the court and closes a response and an item that waits. */
    private Accepted accepted() {
        freePredecessors();
        as(
                ANA,
                () -> items.overridePredecessors(
                        "kern", "CUR-I3", "Nothing to wait for", item("CUR-I3").version()));
        answerAll();
        save(CLERK, "way", "SHERIFF");
        save(CLERK, "stations/a/result", "PASS");
        submit();
        as(ANA, () -> reviews.opened(KEY));
        as(CLERK, () -> rounds.askBack(KEY, page().version()));
        return get(ANA, () -> reviews.accept(KEY, page().version()));
    }

    private void undo(Accepted done) {
        as(ANA, () -> reviews.undo(done));
    }

    @Test
    void form_items_and_scope_are_as_they_were_and_the_history_tells_both() {
        var done = accepted();
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.ACCEPTED);
        assertThat(state("CUR-I3")).isEqualTo(ItemState.ACCEPTED);
        assertThat(plan().facts()).isEqualTo(new Facts(Imaging.UNKNOWN, Gateway.NO));

        undo(done);

        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
        assertThat(page().round()).isEqualTo(1);
        assertThat(page().decided()).isNull();
        assertThat(page().opened()).extracting(it -> it.by()).isEqualTo("ana");
        assertThat(page().askedBack()).extracting(it -> it.by()).isEqualTo("court.kern");
        assertThat(get(CLERK, () -> forms.rounds(KEY)))
                .singleElement()
                .extracting(FormRound::decided)
                .isNull();
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.SUBMITTED);
        assertThat(item("CUR-P3d").evidence()).isEqualTo("F3, round 1, handed in");
        assertThat(state("CUR-I3")).isEqualTo(ItemState.NOT_STARTED);
        assertThat(item("CUR-I3").evidence()).isEqualTo("1 of 1 stations pass");
        assertThat(plan().facts()).isEqualTo(Facts.UNKNOWN);
        assertThat(state("CUR-I1")).as("applies again").isEqualTo(ItemState.NOT_STARTED);
        assertThat(history("form.")).endsWith("form.accepted", "form.acceptance-undone");
        assertThat(history("item.undone")).hasSize(2);

        accept();
        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
    }

    @Test
    void only_who_accepted_undoes_it_and_only_once() {
        var done = accepted();
        assertThatThrownBy(() -> as(BO, () -> reviews.undo(done))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(CLERK, () -> reviews.undo(done))).isInstanceOf(AccessDeniedException.class);
        undo(done);
        assertThatThrownBy(() -> undo(done)).isInstanceOf(StaleException.class);
    }

    @Test
    void nothing_is_undone_once_somebody_went_on_with_an_item() {
        var done = accepted();
        as(
                BO,
                () -> items.reopen(
                        "kern", "CUR-I3", "One more scanner", item("CUR-I3").version()));
        assertThatThrownBy(() -> undo(done))
                .isInstanceOf(StaleException.class)
                .hasMessage("“Scanner setups” changed since F3 was accepted; reopen the form instead.");
        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void nothing_is_undone_once_somebody_decided_scope_anew() {
        var done = accepted();
        as(
                BO,
                () -> deployments.decide(
                        "kern",
                        new Facts(Imaging.COURT, Gateway.LATER),
                        plan().card().version()));
        assertThatThrownBy(() -> undo(done))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("What scope decided changed since F3 was accepted");
        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
    }
}
