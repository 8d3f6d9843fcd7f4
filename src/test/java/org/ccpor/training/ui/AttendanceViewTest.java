package org.ccpor.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.identity.Role;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.ccpor.training.AttendanceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AttendanceViewTest extends KaribuTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Given given;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private ProvisionedUserService users;

    @Autowired
    private TrainingRecordPanelProvider record;

    @Autowired
    private TrainingQuestionnairePanelProvider questionnaire;

    private ListedUser clerk;

    @BeforeEach
    void a_session_with_one_clerk_invited() {
        clerk = beans.createBean(GivenTraining.class)
                .court("kern", "Clerk", CcporRole.COURT, "Records", CcporRole.QUERY)
                .getFirst();
        given.coordinator(() -> attendance.invite("kern", "today", Set.of(clerk.id())));
    }

    private static void open(String session) {
        UI.getCurrent().navigate("court/kern/training/" + session);
    }

    private static String count() {
        return _get(Paragraph.class, it -> it.withClasses("attend-count")).getText();
    }

    private static List<NativeButton> taps() {
        return _find(NativeButton.class, it -> it.withClasses("attend-here"));
    }

    @Test
    void one_tap_marks_a_person_and_another_takes_it_back() {
        open("today");
        _click(taps().getFirst());
        assertThat(count()).isEqualTo("1 of 1 attended");
        assertThat(taps().getFirst().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(_get(NativeButton.class, it -> it.withClasses("attend-passed")));
        assertThat(count()).isEqualTo("1 of 1 attended, 1 passed");
        _click(taps().getFirst());
        assertThat(count()).isEqualTo("0 of 1 attended");
    }

    @Test
    void a_tap_elsewhere_shows_at_once() {
        open("today");
        given.coordinator(() -> attendance.attended("kern", "today", clerk.id(), true));
        MockVaadin.clientRoundtrip(false);
        assertThat(count()).isEqualTo("1 of 1 attended");
    }

    @Test
    void somebody_who_was_not_invited_is_found_and_marked() {
        open("today");
        _setValue(_get(TextField.class), "records");
        assertThat(taps()).hasSize(1);
        _click(taps().getFirst());
        _setValue(_get(TextField.class), "");
        assertThat(count()).isEqualTo("1 of 2 attended");
    }

    @Test
    void a_person_removed_meanwhile_stays_in_words_and_cannot_be_tapped() {
        open("today");
        given.coordinator(() -> users.remove("kern", clerk.id(), clerk.version()));
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(Span.class, it -> it.withClasses("attend-state")).getText())
                .isEqualTo("Invited, removed from the list");
        assertThat(taps()).isEmpty();
    }

    @Test
    void people_are_invited_by_role_after_a_look_at_how_many() {
        open("ahead");
        _click(_get(Button.class, it -> it.withText("Invite…")));
        assertThat(_get(Paragraph.class, it -> it.withClasses("attend-preview")).getText())
                .isEqualTo("Invites 2 people.");
        _setValue(_get(Checkbox.class, it -> it.withLabel("Only who needs this module")), true);
        _click(_get(Button.class, it -> it.withText("Invite")));
        assertThat(count()).isEqualTo("2 invited");
        assertThat(taps()).isEmpty();
    }

    @Test
    void a_session_that_was_deleted_says_so() {
        open("gone");
        assertThat(_get(Paragraph.class, it -> it.withClasses("attend-hint")).getText())
                .contains("deleted from the training record");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void a_court_contact_reads_and_has_nothing_to_tap() {
        open("today");
        assertThat(count()).isEqualTo("0 of 1 attended");
        assertThat(taps()).isEmpty();
        assertThat(_find(Button.class, it -> it.withText("Invite…"))).isEmpty();
    }

    @Test
    void the_record_shows_sessions_and_coverage_and_keeps_them_current() {
        UI.getCurrent().add(record.of(new FormKey("kern", FormCode.F9), () -> {}));
        assertThat(came()).containsExactly("0 of 1 attended", "0 invited");
        given.coordinator(() -> attendance.attended("kern", "today", clerk.id(), true));
        MockVaadin.clientRoundtrip(false);
        assertThat(came()).containsExactly("1 of 1 attended", "0 invited");
        assertThat(_get(CoveragePanel.class).getElement().getTextRecursively())
                .contains("1 of 2 trained (50 %), Court and Supervisor 1 of 1");
    }

    private static List<String> came() {
        return _find(Span.class, it -> it.withClasses("training-came")).stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void the_questionnaire_says_what_was_planned_from_it() {
        UI.getCurrent().add(questionnaire.of(new FormKey("kern", FormCode.F8), () -> {}));
        assertThat(_get(Paragraph.class, it -> it.withClasses("training-line"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Next session: ")
                .contains("0 of 2 trained (0 %), Court and Supervisor 0 of 1.");
    }
}
