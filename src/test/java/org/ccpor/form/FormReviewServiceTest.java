package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.approval.Decision;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.round.RemarksHeldException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the team does with a form that was handed in; undoing an acceptance has a test of its own. */
class FormReviewServiceTest extends FormServiceTest {
    @Autowired
    private FormItemService formItems;

    @Test
    void a_remark_that_may_hold_party_data_waits_for_a_word_that_is_recorded_without_it() {
        answerAll();
        submit();
        var note = new FormReviewService.Note("stations/a/model", "As in SSN 123-45-6789", false);
        assertThatThrownBy(() -> as(ANA, () -> reviews.sendBack(KEY, List.of(note), 1)))
                .isInstanceOf(RemarksHeldException.class)
                .hasMessageStartingWith("At “Model”: ")
                .hasMessageNotContaining("6789");
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
        as(ANA, () -> reviews.sendBack(KEY, List.of(new FormReviewService.Note(note.path(), note.text(), true)), 1));
        assertThat(page().remarks()).extracting(FormPage.Remark::text).containsExactly(note.text());
        assertThat(history("form.")).endsWith("form.returned", "form.text-confirmed");
        assertThat(jdbc.sql("select concat_ws(' ', subject, before_value, after_value, reason) from history")
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list())
                .noneMatch(it -> it.contains("6789"));
    }

    @Test
    void accepting_applies_what_scope_decides_and_reopening_brings_it_back() {
        freePredecessors();
        answerAll();
        save(CLERK, "way", "SHERIFF");
        submit();
        var preview = get(ANA, () -> reviews.previewAccept(KEY)).effects();
        assertThat(preview)
                .contains(
                        "Scope decides: Imaging: Not decided yet; gateway: Not through CCPOR.",
                        "“Scanner assessment returned” is accepted.")
                .anyMatch(
                        it -> it.startsWith("“DOJ/CLETS/CARPOS registration and approvals” becomes not applicable: "));
        accept();
        assertThat(plan().facts()).isEqualTo(new Facts(Imaging.UNKNOWN, Gateway.NO));
        assertThat(state("CUR-I1")).isEqualTo(ItemState.NOT_APPLICABLE);

        assertThat(get(ANA, () -> reviews.previewReopen(KEY)).effects())
                .contains(
                        "“DOJ/CLETS/CARPOS registration and approvals” applies again.",
                        "“Scanner assessment returned” is opened again.");
        as(ANA, () -> reviews.reopen(KEY, "The sheriff changed", page().version()));
        assertThat(plan().facts()).isEqualTo(Facts.UNKNOWN);
        assertThat(state("CUR-I1")).isEqualTo(ItemState.NOT_STARTED);
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(page().state()).isEqualTo(FormState.DRAFT);
        assertThat(page().round()).isEqualTo(2);
        assertThat(page().answers().at("respondent")).isEqualTo("Clerk");
        assertThat(get(CLERK, () -> forms.rounds(KEY))).singleElement().satisfies(it -> {
            assertThat(it.accepted()).isTrue();
            assertThat(Objects.requireNonNull(it.decided()).takenBack())
                    .extracting(Decision.TakenBack::by, Decision.TakenBack::why)
                    .containsExactly(ANA.userName(), "The sheriff changed");
        });
    }

    @Test
    void what_somebody_else_decided_since_stays_when_a_form_is_reopened() {
        freePredecessors();
        answerAll();
        save(CLERK, "way", "SHERIFF");
        submit();
        accept();
        var later = new Facts(Imaging.COURT, Gateway.LATER);
        as(ANA, () -> deployments.decide("kern", later, plan().card().version()));

        assertThat(get(ANA, () -> reviews.previewReopen(KEY)).effects())
                .contains("What scope decided stays as it is, because it was changed since: Imaging: Court; gateway:"
                        + " Later.");
        as(ANA, () -> reviews.reopen(KEY, "Again", page().version()));
        assertThat(plan().facts()).isEqualTo(later);
    }

    @Test
    void other_items_are_completed_only_if_the_answers_close_them_and_nothing_must_come_first() {
        freePredecessors();
        answerAll();
        submit();
        accept();
        assertThat(state("CUR-I3")).isEqualTo(ItemState.NOT_STARTED);
        assertThat(item("CUR-I3").evidence()).isEqualTo("0 of 1 stations pass");

        as(ANA, () -> reviews.reopen(KEY, "Setups are done", page().version()));
        save(CLERK, "stations/a/result", "PASS");
        submit();
        assertThat(item("CUR-I3").evidence()).isEqualTo("1 of 1 stations pass");
        assertThat(get(ANA, () -> reviews.previewAccept(KEY)).effects())
                .contains(
                        "“Scanner setups” stays open: “Assessment of infrastructure/security/network capacity” must be"
                                + " done first.");
        accept();
        assertThat(state("CUR-I3")).isEqualTo(ItemState.NOT_STARTED);
    }

    /** Domain 3: "Forms F6 and F7 submitted and accepted". */
    @Test
    void an_item_of_two_forms_is_handed_in_and_accepted_with_both_in_whichever_order() {
        as(
                ANA,
                () -> items.overridePredecessors(
                        "kern", "CUR-I4a", "Pilot", item("CUR-I4a").version()));
        var handedIn = Map.<String, String>of();
        as(CLERK, () -> formItems.submitted("kern", FormCode.F7, Set.of(FormCode.F7), "F7 handed in", handedIn));
        assertThat(state("CUR-I4a")).isEqualTo(ItemState.NOT_STARTED);
        assertThat(item("CUR-I4a").evidence()).isEqualTo("F7 handed in; waits for F6");
        var both = Set.of(FormCode.F6, FormCode.F7);
        as(CLERK, () -> formItems.submitted("kern", FormCode.F6, both, "F6 handed in", handedIn));
        assertThat(state("CUR-I4a")).isEqualTo(ItemState.SUBMITTED);

        var one = Set.of(FormCode.F6);
        assertThat(get(ANA, () -> formItems.previewAccept("kern", FormCode.F6, one, Set.of(), null)))
                .containsExactly("“User & court profile data returned” stays open: it also needs F7.");
        as(ANA, () -> formItems.accepted("kern", FormCode.F6, one, Set.of(), null, "F6 accepted"));
        assertThat(state("CUR-I4a")).isEqualTo(ItemState.SUBMITTED);
        as(ANA, () -> formItems.accepted("kern", FormCode.F7, both, Set.of(), null, "F7 accepted"));
        assertThat(state("CUR-I4a")).isEqualTo(ItemState.ACCEPTED);
    }
}
