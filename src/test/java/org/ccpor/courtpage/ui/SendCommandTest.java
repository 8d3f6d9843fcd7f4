package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.deployment.ItemService;
import org.ccpor.document.LibraryService;
import org.ccpor.document.NewDocument;
import org.ccpor.document.SendingService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.process.ProcessTemplates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** “Send…” at the items of a checklist that provide a document. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class SendCommandTest extends CourtDialogCase {
    @Autowired
    private LibraryService library;

    @Autowired
    private SendingService sendings;

    @Autowired
    private ItemService items;

    @Autowired
    private ProcessTemplates templates;

    @Autowired
    private ActingAs acting;

    @Autowired
    private ObjectProvider<CourtPageDrawer> drawers;

    @BeforeEach
    void somebody_of_kern_can_sign_in() {
        given.account("court.kern", Role.COURT_CONTACT, "kern");
    }

    private void send() {
        var page = drawers.getObject();
        UI.getCurrent().add(page);
        page.open("kern", Map.of("tab", java.util.List.of("checklist")));
        _click(_find(NativeButton.class, it -> it.withText("Send…")).getFirst());
    }

    @Test
    void what_the_library_lacks_is_not_sent_and_the_way_to_the_library_is_there() {
        send();
        assertThat(_get(CommandDialog.class).getElement().getTextRecursively()).contains("has no edition");
        press("Go to the library");
        assertThat(shown().getElement().getTextRecursively())
                .contains("Scope questionnaire provided", "Add an edition…");
    }

    @Test
    void the_newest_edition_goes_with_prepared_words_and_the_row_says_what_became_of_it() {
        items.complete("kern", "CUR-P1", "Done", 0);
        library.add(new NewDocument(
                templates.current().key(), "CUR-S1", "Operations questionnaire", "3", "https://courts.ca.gov/q", null));
        send();
        var asked = _get(CommandDialog.class).getElement().getTextRecursively();
        assertThat(asked).contains("Goes by mail and inbox to court.kern.");
        assertThat(_get(TextArea.class).getValue()).startsWith("Here is the Operations questionnaire");
        _setValue(_get(TextArea.class), "");
        press("Send");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write a word with it.");
        _setValue(_get(TextArea.class), "Please fill it in by Friday.");
        press("Send");
        assertThat(asking()).isFalse();
        assertThat(text())
                .contains("Operations questionnaire, edition 3, sent ")
                .contains("not opened yet");
        var sent = sendings.of("kern").getFirst();
        acting.run(CLERK, () -> sendings.open("kern", sent.id()));
        UI.getCurrent().navigate(sent.path());
        assertThat(shown().getElement().getTextRecursively())
                .contains("Operations questionnaire", "Please fill it in by Friday.", "by court.kern");
    }

    private String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
