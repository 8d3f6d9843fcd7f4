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
import java.util.Objects;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.form.round.FormRound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class FormRoundServiceTest extends FormServiceTest {
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
                () -> reviews.sendBack(
                        KEY, List.of(new FormReviewService.Note("stations/a/model", "Which model exactly?")), 1));
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
        as(ANA, () -> reviews.sendBack(KEY, List.of(new FormReviewService.Note(null, "Look again")), 1));
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
        as(ANA, () -> reviews.sendBack(KEY, List.of(new FormReviewService.Note(null, "Look again")), page().version()));
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
        as(ANA, () -> reviews.opened(KEY));
        submit();
        assertThat(page().opened()).as("before it was handed in").isNull();
        var seen = page().version();
        assertThatThrownBy(() -> as(CLERK, () -> rounds.askBack(KEY, seen))).isInstanceOf(RefusedException.class);
        as(ANA, () -> reviews.opened(KEY));
        as(BO, () -> reviews.opened(KEY));
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
    void rounds_keep_what_was_handed_in_and_say_what_changed() {
        answerAll();
        submit();
        as(ANA, () -> reviews.sendBack(KEY, List.of(new FormReviewService.Note(null, "Look again")), 1));
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
        assertThatThrownBy(() -> as(ANA, () -> reviews.reopen(KEY, "Why", 0))).isInstanceOf(StaleException.class);
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
            assertThatThrownBy(() -> as(viewer, () -> reviews.accept(KEY, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(viewer, () -> reviews.sendBack(KEY, List.of(), 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(viewer, () -> reviews.reopen(KEY, "Why", 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> get(viewer, () -> reviews.previewAccept(KEY)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> get(viewer, () -> reviews.previewReopen(KEY)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
