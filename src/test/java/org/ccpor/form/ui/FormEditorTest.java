package org.ccpor.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ADMIN;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.Avatars;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService.Note;
import org.ccpor.form.FormState;
import org.ccpor.form.ui.model.FormPresence;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.NewAccount;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.AsViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
class FormEditorTest extends FormScreenTest {
    @Autowired
    private DeploymentService deployments;

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator")
    void the_team_reads_where_a_question_comes_from() {
        open();
        assertThat(_find(editor, Span.class, it -> it.withClasses("form-tag"))).isNotEmpty();
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void contacts_read_no_marks_of_the_teams_trade() {
        open();
        _assertNone(editor, Span.class, it -> it.withClasses("form-tag"));
    }

    @Test
    void an_answer_saves_itself_and_says_when() {
        open();
        type("respondentName", "Clerk");
        assertThat(stored("respondentName")).isEqualTo("Clerk");
        assertThat(text(editor)).contains("Saved ").contains("Draft").contains("1 of 17 answered");
    }

    @Test
    void an_answer_taken_away_and_given_again_is_no_conflict() {
        open();
        type("respondentName", "Clerk");
        type("respondentName", "");
        type("respondentName", "Supervisor");
        assertThat(stored("respondentName")).isEqualTo("Supervisor");
        assertThat(_find(editor, AnswerPanel.class)).isEmpty();
    }

    @Test
    void a_radio_answer_can_be_cleared() {
        open();
        type("cletsAuthorized", "YES");
        press(box("cletsAuthorized"), "Clear");
        assertThat(stored("cletsAuthorized")).isEqualTo("null");
        assertThat(field("cletsAuthorized").getValue()).isNull();
        assertThat(_find(box("cletsAuthorized"), Button.class, it -> it.withText("Clear")))
                .isEmpty();
    }

    @Test
    void a_question_appears_with_the_answer_that_asks_for_it() {
        open();
        assertThat(asks("carposSubmitterOther")).isFalse();
        type("carposSubmitter", "OTHER");
        assertThat(asks("carposSubmitterOther")).isTrue();
        type("carposSubmitter", "COURT");
        assertThat(asks("carposSubmitterOther")).isFalse();
    }

    @Test
    void handing_in_with_gaps_lists_them_with_links_and_says_so_beside_each_field() {
        open();
        assertThat(((HasValidation) field("respondentName")).isInvalid()).isFalse();
        press(editor, "Hand in…");
        var list = _get(editor, Obstacles.class);
        assertThat(text(list)).contains("12 answers to fix").contains("Expected users by role");
        assertThat(((HasValidation) field("respondentName")).isInvalid()).isTrue();
        _click(_get(list, NativeButton.class, it -> it.withText("Your name")));
        type("respondentName", "Clerk");
        assertThat(text(list)).contains("11 answers to fix").doesNotContain("Your name");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.DRAFT);
    }

    @Test
    void a_complete_form_is_handed_in_and_then_only_read() {
        save(COMPLETE);
        open();
        press(editor, "Hand in…");
        press(_get(CommandDialog.class), "Hand in");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.SUBMITTED);
        assertThat(text(editor))
                .contains("Handed in ")
                .contains("R&PO supervisor")
                .contains("Round 1");
        assertThat(_find(editor, AbstractField.class)).isEmpty();
        assertThat(offers("Hand in…")).isFalse();
        assertThat(offers("Accept…")).isFalse();
    }

    @Test
    void all_answers_are_looked_at_once_more_before_they_are_handed_in() {
        save(COMPLETE);
        open();
        press(editor, "Hand in…");
        assertThat(text(_get(CommandDialog.class))).contains("Your name", "R&PO supervisor", "City", "Bakersfield");
        press(_get(CommandDialog.class), "Cancel");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.DRAFT);
        press(editor, "Hand in…");
        press(_get(CommandDialog.class), "Hand in");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("court/kern/form/F1/sent");
    }

    @Test
    void what_is_left_to_answer_stays_in_sight_and_a_click_leads_there() {
        open();
        var bar = _get(editor, FormBar.class);
        assertThat(text(bar)).contains("12 to answer").doesNotContain("Saved");
        _click(_get(bar, NativeButton.class));
        type("respondentName", "Clerk");
        assertThat(text(bar)).contains("11 to answer", "Saved ");
        save(COMPLETE);
        MockVaadin.clientRoundtrip(false);
        assertThat(text(bar)).contains("Ready to hand in");
    }

    @Test
    void why_the_court_is_asked_how_long_it_takes_and_who_helps_stands_at_the_top() {
        given.account("coordinator", Role.COORDINATOR);
        given.coordinator(() -> deployments.assign("kern", 1, "coordinator", given.version("kern")));
        open();
        assertThat(text(_get(editor, FormHead.class)))
                .contains("The team makes the plan of your court")
                .contains("Takes about 35 minutes. coordinator of the CCPOR team helps.");
    }

    @Test
    void what_only_the_team_answers_is_not_asked_of_a_contact() {
        editor = new FormEditor(model, new FormKey("kern", FormCode.F9));
        UI.getCurrent().add(editor);
        MockVaadin.clientRoundtrip(false);
        var bar = _get(editor, FormBar.class);
        assertThat(text(bar)).contains("1 left for the CCPOR team").doesNotContain("Ready to hand in");
        press(bar, "Hand in…");
        assertThat(text(_get(editor, Obstacles.class)))
                .contains(
                        "1 answer from the CCPOR team, then you can hand this in", "The CCPOR team has yet to answer");
    }

    @Test
    void anyone_of_the_team_helps_a_court_without_an_analyst() {
        open();
        assertThat(text(_get(editor, FormHead.class))).contains("Anyone on the CCPOR team can help.");
    }

    @Test
    @AsViewer
    void who_of_the_team_has_a_form_that_was_handed_in_before_them_first_is_kept() {
        save(COMPLETE);
        open();
        assertThat(forms.page(KEY).opened()).isNull();
        UI.getCurrent().removeAll();
        rounds.submit(KEY, forms.page(KEY).version());
        open();
        assertThat(Objects.requireNonNull(forms.page(KEY).opened()).by()).isEqualTo("tester");
    }

    @Test
    void somebody_elses_answer_appears_where_nobody_types() {
        open();
        elsewhere(() -> save(Map.of("respondentName", "Supervisor", "departments", "CIVIL,FAMILY")));
        assertThat(field("respondentName").getValue()).isEqualTo("Supervisor");
        assertThat(field("departments").getValue()).isEqualTo(Set.of("CIVIL", "FAMILY"));
    }

    @Test
    void two_answers_to_one_question_stand_side_by_side_until_one_is_chosen() {
        open();
        box("respondentName").enter();
        elsewhere(() -> save(Map.of("respondentName", "Theirs")));
        assertThat(field("respondentName").getValue()).isEqualTo("");
        type("respondentName", "Mine");
        var panel = _get(editor, AnswerPanel.class);
        assertThat(text(panel))
                .contains("Mine")
                .contains("coordinator wrote at")
                .contains("Theirs");
        assertThat(text(editor)).contains("Not saved: 1 answer");
        press(panel, "Keep mine");
        assertThat(stored("respondentName")).isEqualTo("Mine");
        assertThat(_find(editor, AnswerPanel.class)).isEmpty();
    }

    @Test
    void the_other_answer_can_be_taken() {
        open();
        box("respondentName").enter();
        elsewhere(() -> save(Map.of("respondentName", "Theirs")));
        type("respondentName", "Mine");
        press(_get(editor, AnswerPanel.class), "Take theirs");
        assertThat(stored("respondentName")).isEqualTo("Theirs");
        assertThat(field("respondentName").getValue()).isEqualTo("Theirs");
    }

    @Test
    void a_text_that_may_hold_party_data_waits_for_a_word() {
        open();
        type("risks", "SSN 123-45-6789");
        assertThat(stored("risks")).isEqualTo("null");
        press(_get(editor, AnswerPanel.class), "Remove it");
        assertThat(field("risks").getValue()).isEqualTo("");
        type("risks", "SSN 123-45-6789");
        press(_get(editor, AnswerPanel.class), "It holds no such data: keep it");
        assertThat(stored("risks")).isEqualTo("SSN 123-45-6789");
    }

    @Test
    void who_is_in_a_field_is_seen_beside_it_until_they_leave() {
        open();
        var fields = _find(editor, AbstractField.class);
        var progress = _get(editor, Span.class, it -> it.withText("0 of 17 answered"));
        progress.setText("Drawn before");
        var page = new Object();
        var other = new Viewer("coordinator", "Coordinator Two", Role.COORDINATOR, Set.of());
        model.presence().at(KEY, page, new FormPresence.Here(other, "respondentName", ""));
        MockVaadin.clientRoundtrip(false);
        assertThat(text(_get(box("respondentName"), Avatars.class))).isEqualTo("CT");
        assertThat(_find(editor, AbstractField.class))
                .usingElementComparator((one, two) -> one == two ? 0 : 1)
                .containsExactlyElementsOf(fields);
        assertThat(progress.getText()).as("only the people are drawn anew").isEqualTo("Drawn before");
        model.presence().gone(KEY, page);
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(box("respondentName"), Avatars.class)).isEmpty();
    }

    @Test
    void the_contact_sees_the_form_returned_with_its_remarks_and_accepted_later(
            @Autowired AccountService accounts, @Autowired ActingAs acting) {
        acting.run(ADMIN, () -> {
            accounts.create(new NewAccount("coordinator", "Lena Moss", Role.COORDINATOR, Set.of(), "lena-is-it-2027"));
            accounts.create(
                    new NewAccount("court.kern", "Kim Park", Role.COURT_CONTACT, Set.of("kern"), "kim-was-it-2027"));
        });
        save(COMPLETE);
        open();
        press(editor, "Hand in…");
        press(_get(CommandDialog.class), "Hand in");
        elsewhere(() -> reviews.sendBack(
                KEY,
                List.of(new Note("respondentName", "Give the role."), new Note(null, "Nearly there.")),
                forms.page(KEY).version()));
        assertThat(text(box("respondentName"))).contains("To change: Give the role.");
        assertThat(text(editor)).contains("Returned for changes");
        var list = _get(editor, RemarkList.class);
        assertThat(text(list)).contains("2 remarks to answer", "Give the role.", "Nearly there.", "Lena Moss, ");
        _click(_get(list, NativeButton.class, it -> it.withText("Your name")));
        press(editor, "Hand in…");
        assertThat(text(_get(CommandDialog.class)))
                .contains("Hand in all the same?", "Your name Give the role.", "Nearly there.");
        press(_get(CommandDialog.class), "Cancel");
        type("respondentName", "Supervisor");
        assertThat(text(list)).contains("All remarks are answered; hand it in again", "✓ Changed");
        press(editor, "Hand in…");
        assertThat(text(_get(CommandDialog.class))).doesNotContain("all the same");
        press(_get(CommandDialog.class), "Hand in");
        assertThat(list.isVisible()).isFalse();
        elsewhere(() -> reviews.accept(KEY, forms.page(KEY).version()));
        assertThat(text(editor))
                .contains("The form is now: Accepted, by Lena Moss")
                .contains("Round 2, handed in", "by Kim Park")
                .doesNotContain("coordinator", "court.kern");
        _click(_find(editor, Button.class, it -> it.withText("What changed")).getFirst());
        assertThat(text(_get(ChangesDialog.class))).contains("Your name").contains("Supervisor");
    }

    @Test
    @AsViewer
    void a_coordinator_returns_it_with_remarks_and_accepts_it_after_seeing_what_that_does() {
        save(COMPLETE);
        rounds.submit(KEY, forms.page(KEY).version());
        open();
        press(box("cletsAuthorized"), "Remark");
        var remark = _get(box("cletsAuthorized"), TextArea.class);
        _setValue(remark, "How many?");
        press(editor, "Return with 1 remark…");
        press(_get(CommandDialog.class), "Return");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.RETURNED);
        assertThat(forms.page(KEY).remarks()).extracting(it -> it.path()).containsExactly("cletsAuthorized");
        rounds.submit(KEY, forms.page(KEY).version());
        editor.lookAgain();
        press(editor, "Accept…");
        assertThat(text(_get(CommandDialog.class))).contains("ot applicable");
        press(_get(CommandDialog.class), "Accept");
        _click(_get(_get(Notification.class), Button.class, it -> it.withText("Undo")));
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.SUBMITTED);
        editor.lookAgain();
        press(editor, "Accept…");
        press(_get(CommandDialog.class), "Accept");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.ACCEPTED);
        press(editor, "Reopen…");
        _setValue(_get(_get(CommandDialog.class), TextArea.class), "New system");
        press(_get(CommandDialog.class), "Reopen");
        assertThat(forms.page(KEY).state().open()).isTrue();
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, user = "lea.kern", courts = "kern")
    void the_lea_reads_what_only_the_court_answers_and_does_not_hand_in() {
        open();
        assertThat(_find(box("respondentName"), AbstractField.class)).isEmpty();
        assertThat(offers("Hand in…")).isFalse();
        assertThat(text(editor)).contains("Your court hands this form in.");
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, user = "lea.kern", courts = "kern")
    void the_lea_says_that_its_part_is_done_and_takes_it_back() {
        var infrastructure = new FormKey("kern", FormCode.F4);
        open(infrastructure);
        assertThat(offers("Our part is done")).as("nobody has begun").isFalse();
        type("leaPath", "LEA_VPN");
        press(editor, "Our part is done");
        assertThat(forms.page(infrastructure).partDone())
                .extracting(it -> it.by())
                .isEqualTo("lea.kern");
        assertThat(text(editor)).contains("Your part is done");
        press(editor, "Not done after all");
        assertThat(forms.page(infrastructure).partDone()).isNull();
        assertThat(offers("Our part is done")).isTrue();
    }

    @Test
    void what_only_the_team_answers_is_shown_to_a_contact_once_it_has() {
        var infrastructure = new FormKey("kern", FormCode.F4);
        open(infrastructure);
        assertThat(asks("verdict")).isFalse();
        elsewhere(() -> {
            var unused = given.answer(infrastructure, Map.of("verdict", "NOT_READY"));
        });
        assertThat(asks("verdict")).isTrue();
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "fresno")
    void the_form_of_another_court_does_not_open() {
        assertThatThrownBy(() -> new FormEditor(model, new FormKey("kern", FormCode.F1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
