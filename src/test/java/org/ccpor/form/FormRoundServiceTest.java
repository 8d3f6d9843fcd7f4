package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.approval.Decision;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.form.round.FormRound;
import org.ccpor.form.round.RemarksHeldException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class FormRoundServiceTest extends FormServiceTest {
    @Autowired
    private FormItemService formItems;

    @Autowired
    private FormsByCourt byCourt;

    @Test
    void a_form_goes_from_the_court_to_the_team_and_back_and_its_response_with_it() {
        freePredecessors();
        answerAll();
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.IN_PROGRESS);
        submit();
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.SUBMITTED);

        as(
                ANA,
                () -> rounds.sendBack(
                        KEY, List.of(new FormRoundService.Note("stations/a/model", "Which model exactly?")), 1));
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.RETURNED);
        assertThat(page().remarks()).extracting(FormPage.Remark::path).containsExactly("stations/a/model");
        assertThat(jdbc.sql("select after_value from history where what = 'form.returned'")
                        .query(String.class)
                        .single())
                .as("quotes the question, not the answer or the remark")
                .isEqualTo("Round 1; 1 remark, on “Stations: Model”");

        save(CLERK, "stations/a/model", "Scanner 2");
        assertThat(page().state()).as("until it is handed in again").isEqualTo(FormState.RETURNED);
        assertThat(page().remarks()).hasSize(1);
        submit();
        accept();

        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);
        assertThat(page().remarks()).isEmpty();
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-P3d").evidence()).isEqualTo("F3, round 2, handed in");
        assertThat(history("form."))
                .containsExactly("form.submitted", "form.returned", "form.submitted", "form.accepted");
    }

    @Test
    void the_lea_says_that_its_part_is_done_until_the_form_is_returned() {
        assertThatThrownBy(() -> as(SHERIFF, () -> rounds.partDone(KEY, true)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Nobody has begun form F3 yet.");
        answerAll();
        as(SHERIFF, () -> rounds.partDone(KEY, true));
        as(SHERIFF, () -> rounds.partDone(KEY, true));
        assertThat(partDone()).isTrue();
        as(SHERIFF, () -> rounds.partDone(KEY, false));
        assertThat(partDone()).isFalse();
        as(ANA, () -> rounds.partDone(KEY, true));
        assertThat(history("form.part")).containsExactly("form.part-done", "form.part-open", "form.part-done");
        submit();
        assertThatThrownBy(() -> as(SHERIFF, () -> rounds.partDone(KEY, false))).isInstanceOf(RefusedException.class);
        as(ANA, () -> rounds.sendBack(KEY, List.of(new FormRoundService.Note(null, "Look again")), 1));
        assertThat(partDone()).isFalse();
    }

    private boolean partDone() {
        return byCourt.begun(KEY.court()).stream()
                .filter(it -> it.code() == KEY.code())
                .anyMatch(FormsByCourt.BegunForm::partDone);
    }

    @Test
    void what_nobody_has_opened_is_taken_back_to_a_draft_of_the_same_round() {
        freePredecessors();
        answerAll();
        submit();
        as(CLERK, () -> rounds.takeBack(KEY, page().version()));
        assertThat(page().state()).isEqualTo(FormState.DRAFT);
        assertThat(page().round()).isEqualTo(1);
        assertThat(page().submitted()).isNull();
        assertThat(page().answers().at("stations/a/model")).isEqualTo("Scanner 1");
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(item("CUR-P3d").evidence()).isEqualTo("F3, round 1, taken back");
        assertThat(get(CLERK, () -> forms.rounds(KEY))).isEmpty();
        assertThat(get(CLERK, () -> forms.handedIn(KEY))).isEmpty();
        assertThat(history("form.")).containsExactly("form.submitted", "form.taken-back");

        save(CLERK, "stations/a/model", "Scanner 2");
        submit();
        assertThat(get(CLERK, () -> forms.rounds(KEY)))
                .extracting(FormRound::round)
                .containsExactly(1);
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.SUBMITTED);
    }

    @Test
    void a_returned_form_that_is_taken_back_is_returned_again_with_its_remarks_and_so_is_its_item() {
        freePredecessors();
        answerAll();
        submit();
        as(ANA, () -> rounds.sendBack(KEY, List.of(new FormRoundService.Note(null, "Look again")), page().version()));
        save(CLERK, "stations/a/model", "Scanner 2");
        submit();
        assertThat(get(CLERK, () -> forms.handedIn(KEY)).orElseThrow().answered())
                .isEqualTo(1);
        as(CLERK, () -> rounds.takeBack(KEY, page().version()));
        assertThat(page().state()).isEqualTo(FormState.RETURNED);
        assertThat(page().remarks()).extracting(FormPage.Remark::text).containsExactly("Look again");
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.RETURNED);
        assertThat(item("CUR-P3d").returnedComment()).isEqualTo("Look again");
        assertThat(get(CLERK, () -> forms.handedIn(KEY)).orElseThrow().round()).isEqualTo(1);
    }

    @Test
    void what_the_team_has_opened_is_asked_for_once_and_not_taken_back() {
        answerAll();
        as(ANA, () -> rounds.opened(KEY));
        submit();
        assertThat(page().opened()).as("before it was handed in").isNull();
        var seen = page().version();
        assertThatThrownBy(() -> as(CLERK, () -> rounds.askBack(KEY, seen))).isInstanceOf(RefusedException.class);
        as(ANA, () -> rounds.opened(KEY));
        as(BO, () -> rounds.opened(KEY));
        assertThat(Objects.requireNonNull(page().opened()).by())
                .as("who was first")
                .isEqualTo("ana");
        assertThatThrownBy(() -> as(CLERK, () -> rounds.takeBack(KEY, seen)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has opened F3 meanwhile");
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);

        as(CLERK, () -> rounds.askBack(KEY, seen));
        assertThat(Objects.requireNonNull(page().askedBack()).by()).isEqualTo("court.kern");
        assertThatThrownBy(() -> as(CLERK, () -> rounds.askBack(KEY, seen)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("already");
        accept();
        assertThat(page().opened()).as("the next one is not opened yet").isNull();
        assertThat(history("form.")).containsExactly("form.submitted", "form.asked-back", "form.accepted");
    }

    @Test
    void only_who_may_hand_in_takes_back_and_only_what_they_saw() {
        answerAll();
        submit();
        var seen = page().version();
        for (var other : List.of(SHERIFF, FOREIGN, EXECUTIVE)) {
            assertThatThrownBy(() -> as(other, () -> rounds.takeBack(KEY, seen)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> rounds.askBack(KEY, seen)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        accept();
        assertThatThrownBy(() -> as(CLERK, () -> rounds.takeBack(KEY, seen)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("F3 is accepted now; ana did that");
    }

    @Test
    void a_remark_that_may_hold_party_data_waits_for_a_word_that_is_recorded_without_it() {
        answerAll();
        submit();
        var note = new FormRoundService.Note("stations/a/model", "As in SSN 123-45-6789", false);
        assertThatThrownBy(() -> as(ANA, () -> rounds.sendBack(KEY, List.of(note), 1)))
                .isInstanceOf(RemarksHeldException.class)
                .hasMessageStartingWith("At “Model”: ")
                .hasMessageNotContaining("6789");
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);
        as(ANA, () -> rounds.sendBack(KEY, List.of(new FormRoundService.Note(note.path(), note.text(), true)), 1));
        assertThat(page().remarks()).extracting(FormPage.Remark::text).containsExactly(note.text());
        assertThat(history("form.")).endsWith("form.returned", "form.text-confirmed");
        assertThat(jdbc.sql("select concat_ws(' ', subject, before_value, after_value, reason) from history")
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list())
                .noneMatch(it -> it.contains("6789"));
    }

    @Test
    void rounds_keep_what_was_handed_in_and_say_what_changed() {
        answerAll();
        submit();
        as(ANA, () -> rounds.sendBack(KEY, List.of(new FormRoundService.Note(null, "Look again")), 1));
        save(CLERK, "stations/a/model", "Scanner 2");
        save(CLERK, "pages", "12");
        submit();

        var all = get(EXECUTIVE, () -> forms.rounds(KEY));
        assertThat(all).extracting(FormRound::round).containsExactly(2, 1);
        assertThat(all.getLast().answers().at("stations/a/model")).isEqualTo("Scanner 1");
        assertThat(all.getLast().state()).isEqualTo("Returned");
        assertThat(all.getLast().remarks()).extracting(FormPage.Remark::text).containsExactly("Look again");
        assertThat(all.getFirst().changed())
                .containsEntry("stations/a/model", "Scanner 1")
                .containsEntry("pages", null)
                .hasSize(2);
        assertThat(jdbc.sql("select after_value from history where what = 'form.submitted' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Round 2; changed: Pages a minute, Stations");
    }

    @Test
    void a_form_with_gaps_is_not_handed_in_and_every_gap_is_named() {
        save(CLERK, "way", "OTHER");

        var gaps = catchThrowableOfType(FormIncompleteException.class, this::submit);
        assertThat(gaps.findings()).extracting(Finding::path).containsExactly("respondent", "otherWay", "stations");
        assertThat(page().state()).isEqualTo(FormState.DRAFT);
        assertThat(get(ANA, () -> forms.rounds(KEY))).isEmpty();
    }

    @Test
    void skipped_answers_stay_in_the_draft_and_are_not_handed_in() {
        answerAll();
        save(CLERK, "way", "OTHER");
        save(CLERK, "otherWay", "Pigeon");
        save(CLERK, "way", "COURT");
        assertThat(page().answers().at("otherWay")).isEqualTo("Pigeon");
        submit();

        assertThat(page().answers().at("otherWay")).isNull();
        assertThat(get(ANA, () -> forms.rounds(KEY)).getFirst().answers().at("otherWay"))
                .isNull();
    }

    @Test
    void accepting_applies_what_scope_decides_and_reopening_brings_it_back() {
        freePredecessors();
        answerAll();
        save(CLERK, "way", "SHERIFF");
        submit();
        var preview = get(ANA, () -> rounds.previewAccept(KEY)).effects();
        assertThat(preview)
                .contains(
                        "Scope decides: Imaging: Not decided yet; gateway: Not through CCPOR.",
                        "“Scanner assessment returned” is accepted.")
                .anyMatch(
                        it -> it.startsWith("“DOJ/CLETS/CARPOS registration and approvals” becomes not applicable: "));
        accept();
        assertThat(plan().facts()).isEqualTo(new Facts(Imaging.UNKNOWN, Gateway.NO));
        assertThat(state("CUR-I1")).isEqualTo(ItemState.NOT_APPLICABLE);

        assertThat(get(ANA, () -> rounds.previewReopen(KEY)).effects())
                .contains(
                        "“DOJ/CLETS/CARPOS registration and approvals” applies again.",
                        "“Scanner assessment returned” is opened again.");
        as(ANA, () -> rounds.reopen(KEY, "The sheriff changed", page().version()));
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

        assertThat(get(ANA, () -> rounds.previewReopen(KEY)).effects())
                .contains("What scope decided stays as it is, because it was changed since: Imaging: Court; gateway:"
                        + " Later.");
        as(ANA, () -> rounds.reopen(KEY, "Again", page().version()));
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

        as(ANA, () -> rounds.reopen(KEY, "Setups are done", page().version()));
        save(CLERK, "stations/a/result", "PASS");
        submit();
        assertThat(item("CUR-I3").evidence()).isEqualTo("1 of 1 stations pass");
        assertThat(get(ANA, () -> rounds.previewAccept(KEY)).effects())
                .contains(
                        "“Scanner setups” stays open: “Assessment of infrastructure/security/network capacity” must be"
                                + " done first.");
        accept();
        assertThat(state("CUR-I3")).isEqualTo(ItemState.NOT_STARTED);
    }

    @Test
    void a_form_whose_items_became_not_applicable_is_not_handed_in() {
        answerAll();
        as(
                ANA,
                () -> items.notApplicable(
                        "kern", "CUR-P3d", "No scanners", item("CUR-P3d").version()));
        as(
                ANA,
                () -> items.notApplicable(
                        "kern", "CUR-I3", "No scanners", item("CUR-I3").version()));

        assertThatThrownBy(this::submit)
                .isInstanceOf(RefusedException.class)
                .hasMessage("F3 is not needed any more: what it answers became not applicable for Kern.");
        assertThat(get(CLERK, () -> forms.lines("kern")))
                .filteredOn(it -> it.key().equals(KEY))
                .singleElement()
                .satisfies(it -> assertThat(it.applicable()).isFalse());
    }

    @Test
    void a_form_of_an_ended_deployment_takes_nothing_any_more() {
        answerAll();
        as(ANA, () -> deployments.withdraw("kern", "No funds", plan().card().version()));

        assertThatThrownBy(this::submit)
                .isInstanceOf(RefusedException.class)
                .hasMessage("Kern is withdrawn; its forms do not change any more.");
        assertThat(save(CLERK, "pages", "3")).isInstanceOf(Saved.Refusal.class);
    }

    @Test
    void a_step_on_an_outdated_page_is_refused_and_says_who_was_faster() {
        answerAll();
        submit();

        assertThatThrownBy(() -> as(CLERK, () -> rounds.submit(KEY, 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("F3 is submitted now; court.kern did that at");
        assertThatThrownBy(() -> as(ANA, () -> rounds.reopen(KEY, "Why", 0))).isInstanceOf(StaleException.class);
    }

    @Test
    void only_the_court_hands_in_and_only_the_team_decides() {
        answerAll();
        assertThatThrownBy(() -> as(SHERIFF, () -> rounds.submit(KEY, 0))).isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.")).containsExactly("form.refused");
        assertThatThrownBy(() -> as(FOREIGN, () -> rounds.submit(KEY, 0))).isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.")).containsExactly("form.refused", "form.refused");
        submit();
        for (var viewer : List.of(CLERK, SHERIFF, EXECUTIVE, FOREIGN)) {
            assertThatThrownBy(() -> as(viewer, () -> rounds.accept(KEY, 1))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(viewer, () -> rounds.sendBack(KEY, List.of(), 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(viewer, () -> rounds.reopen(KEY, "Why", 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> get(viewer, () -> rounds.previewAccept(KEY)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> get(viewer, () -> rounds.previewReopen(KEY)))
                    .isInstanceOf(AccessDeniedException.class);
        }
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
