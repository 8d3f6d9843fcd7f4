package org.ccpor.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.junit.jupiter.api.Test;

@AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
class FormViewTest extends FormScreenTest {
    private static final String SENSITIVE = "Security Point of Contact";

    private boolean formShown(String path) {
        UI.getCurrent().navigate(path);
        return !_find(FormEditor.class).isEmpty();
    }

    @Test
    void a_form_has_a_page_of_its_own_with_the_way_back_to_the_court() {
        assertThat(formShown("court/kern/form/F1")).isTrue();
        assertThat(_get(FormView.class).getPageTitle()).startsWith("Scope questionnaire · Kern");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("court/kern", "court/kern/form/F1/print");
    }

    @Test
    void the_form_of_another_court_looks_like_a_page_that_does_not_exist() {
        assertThat(formShown("court/fresno/form/F1")).isFalse();
        var title = _get(H1.class).getText();
        assertThat(formShown("court/kern/form/F99")).isFalse();
        assertThat(_get(H1.class).getText()).isEqualTo(title).isEqualTo("Nothing here");
    }

    @Test
    void the_printed_form_writes_every_asked_answer_out() {
        save(COMPLETE);
        rounds.submit(KEY, forms.page(KEY).version());
        UI.getCurrent().navigate("court/kern/form/F1/print/1");
        var sheet = text(_get(FormPrintView.class));
        assertThat(sheet).contains("Round 1, handed in").contains("Family").contains("Bakersfield");
        assertThat(sheet).doesNotContain("Who else submits them?");
    }

    @Test
    @AsViewer(Role.EXECUTIVE)
    void an_executive_reads_without_a_field_or_a_button_of_the_workflow() {
        save_as_the_court();
        open();
        assertThat(text(box("respondentName"))).contains("R&PO supervisor");
        assertThat(_find(editor, com.vaadin.flow.component.AbstractField.class)).isEmpty();
        assertThat(_find(editor, com.vaadin.flow.component.button.Button.class)).isEmpty();
    }

    @Test
    @AsViewer(Role.EXECUTIVE)
    void what_is_sensitive_is_not_printed_for_an_executive_and_the_page_says_so() {
        UI.getCurrent().navigate("court/kern/form/F4/print");
        var sheet = text(_get(FormPrintView.class));
        assertThat(sheet).contains("Answers about security and identifiers are left out.");
        assertThat(sheet).doesNotContain(SENSITIVE);
    }

    @Test
    void the_own_court_prints_everything() {
        UI.getCurrent().navigate("court/kern/form/F4/print");
        assertThat(text(_get(FormPrintView.class))).contains(SENSITIVE).doesNotContain("left out");
    }

    private void save_as_the_court() {
        given.coordinator(() -> save(COMPLETE));
    }
}
