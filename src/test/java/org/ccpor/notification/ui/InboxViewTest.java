package org.ccpor.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.OwnRecordService;
import org.ccpor.identity.Role;
import org.ccpor.notification.Audience;
import org.ccpor.notification.InboxService;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.notification.NoticeSettingService;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** The inbox of a contact of two courts. */
@AsViewer(
        value = Role.COURT_CONTACT,
        user = "clerk",
        courts = {"kern", "inyo"})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class InboxViewTest extends KaribuTest {
    @Autowired
    private NoticeSettingService settings;

    @Autowired
    private OwnRecordService own;

    @Autowired
    private CurrentViewer viewer;

    @Autowired
    private Given given;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private InboxService inbox;

    @BeforeEach
    void an_account() {
        given.reset();
        given.account("clerk", Role.COURT_CONTACT, "kern", "inyo");
    }

    @Test
    void says_what_belongs_there_while_it_is_empty() {
        UI.getCurrent().navigate("inbox");
        assertThat(_get(InboxView.class).getElement().getTextRecursively())
                .contains("Nothing yet. You are told here when");
        assertThat(count()).isEmpty();
    }

    @Test
    void a_new_notice_comes_on_top_and_the_button_counts_it() {
        tell("kern", NoticeKind.FORM_RETURNED, "First", "court/kern/form/F1");
        UI.getCurrent().navigate("inbox");
        assertThat(titles()).containsExactly("First");
        assertThat(button().getElement().getAttribute("aria-label")).isEqualTo("Inbox, 1 unread");
        tell("inyo", NoticeKind.REMINDER, "Second", "my-court/inyo");
        assertThat(titles()).containsExactly("Second", "First");
        assertThat(button().getElement().getTextRecursively()).isEqualTo("Inbox2");
        assertThat(_get(InboxView.class).getElement().getTextRecursively()).contains("2 unread");
        assertThat(_find(Span.class, spec -> spec.withClasses("sr")))
                .anyMatch(it -> it.getText().equals("A new notice is in your inbox"));
    }

    @Test
    void is_read_and_unread_row_by_row_or_all_at_once_and_nothing_moves() {
        tell("kern", NoticeKind.FORM_RETURNED, "First", "court/kern/form/F1");
        tell("kern", NoticeKind.REMINDER, "Second", "my-court/kern");
        UI.getCurrent().navigate("inbox");
        _click(_find(Button.class, spec -> spec.withText("Mark read")).getFirst());
        MockVaadin.clientRoundtrip(false);
        assertThat(inbox.unread()).isEqualTo(1);
        assertThat(titles()).containsExactly("Second", "First");
        _click(_get(Button.class, spec -> spec.withText("Mark unread")));
        MockVaadin.clientRoundtrip(false);
        assertThat(inbox.unread()).isEqualTo(2);
        _click(_get(Button.class, spec -> spec.withText("Mark all read")));
        MockVaadin.clientRoundtrip(false);
        assertThat(inbox.unread()).isZero();
        _assertNone(Button.class, spec -> spec.withText("Mark all read"));
        assertThat(button().getElement().getAttribute("aria-label")).isEqualTo("Inbox, nothing unread");
    }

    @Test
    void is_narrowed_by_court_and_subject_and_the_address_says_so() {
        tell("kern", NoticeKind.FORM_RETURNED, "First", "court/kern/form/F1");
        tell("inyo", NoticeKind.REMINDER, "Second", "my-court/inyo");
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("court=inyo"));
        assertThat(titles()).containsExactly("Second");
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("kind=form-returned"));
        assertThat(titles()).containsExactly("First");
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("kind=nonsense"));
        assertThat(titles()).hasSize(2);
        inbox.markRead(inbox.list().getFirst().id());
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("unread=yes"));
        assertThat(titles()).hasSize(1);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Unread only")), false);
        assertThat(titles()).hasSize(2);
    }

    @Test
    void opening_what_a_notice_is_about_reads_it() {
        tell("kern", NoticeKind.REMINDER, "Remember", "my-court/kern");
        UI.getCurrent().navigate("inbox");
        assertThat(inbox.unread()).isEqualTo(1);
        UI.getCurrent().navigate("my-court/kern");
        assertThat(inbox.unread()).isZero();
    }

    @Test
    void settings_offer_what_concerns_the_person() {
        UI.getCurrent().navigate("settings");
        assertThat(_find(Select.class))
                .extracting(Select::getLabel)
                .contains("A form is returned")
                .doesNotContain("A priority 1 incident is reported");
    }

    @Test
    void settings_say_that_nothing_is_mailed_where_there_is_no_mail_server() {
        var without = mock(NoticeSettingService.class, delegatesTo(settings));
        doReturn(false).when(without).mailOn();
        assertThat(notes(settings)).isEmpty();
        assertThat(notes(without)).singleElement().asString().startsWith("This board sends no e-mail");
    }

    private List<String> notes(NoticeSettingService of) {
        var view = new SettingsView(of, own, viewer);
        UI.getCurrent().add(view);
        return _find(view, Paragraph.class, it -> it.withClasses("settings-note")).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private void tell(String court, NoticeKind kind, String title, String path) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new NoticeRequested(kind, new Audience.One("clerk"), court, title, "Words", path, null, title)));
        MockVaadin.clientRoundtrip(false);
    }

    private static List<String> titles() {
        return _find(Anchor.class, spec -> spec.withClasses("inbox-title")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static Anchor button() {
        return _get(Anchor.class, spec -> spec.withClasses("inbox-button"));
    }

    private static String count() {
        return _get(InboxView.class)
                .getElement()
                .getComponent()
                .map(_ -> _get(Span.class, spec -> spec.withClasses("inbox-count"))
                        .getText())
                .orElse("");
    }
}
