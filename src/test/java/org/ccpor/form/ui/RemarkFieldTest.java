package org.ccpor.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.HeldText;
import org.ccpor.form.FormState;
import org.ccpor.testing.AsViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Remarks that a coordinator writes before returning a form. */
@AsViewer
class RemarkFieldTest extends FormScreenTest {
    private static final String PARTY_DATA = "SSN 123-45-6789";

    @BeforeEach
    void a_form_that_was_handed_in() {
        save(COMPLETE);
        rounds.submit(KEY, forms.page(KEY).version());
        open();
    }

    @Test
    void a_remark_that_may_hold_party_data_goes_out_only_after_a_word() {
        remark(PARTY_DATA);
        press(editor, "Return with 1 remark…");
        press(_get(CommandDialog.class), "Return");
        assertThat(_get(_get(CommandDialog.class), TextArea.class).getErrorMessage())
                .startsWith("At “Your name”: ")
                .doesNotContain("6789");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.SUBMITTED);
        _click(_get(_get(box("respondentName"), HeldText.class), Button.class));
        press(_get(CommandDialog.class), "Return");
        assertThat(forms.page(KEY).state()).isEqualTo(FormState.RETURNED);
    }

    @Test
    void a_confirmed_remark_that_is_changed_is_asked_about_again() {
        remark(PARTY_DATA);
        _click(_get(_get(box("respondentName"), HeldText.class), Button.class));
        assertThat(_find(box("respondentName"), HeldText.class)).isEmpty();
        _setValue(_get(box("respondentName"), TextArea.class), PARTY_DATA + " or so");
        assertThat(_find(box("respondentName"), HeldText.class)).hasSize(1);
    }

    @Test
    void remarks_the_browser_kept_are_there_again_after_a_reload() {
        var kept = JsonNodeFactory.instance.objectNode();
        kept.putObject("event.detail").put("respondentName", "Give the role").put("noSuchQuestion", "Lost");
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), "remarked", kept));
        assertThat(_get(box("respondentName"), TextArea.class).getValue()).isEqualTo("Give the role");
        assertThat(offers("Return with 1 remark…")).isTrue();
    }

    private void remark(String words) {
        press(box("respondentName"), "Remark");
        _setValue(_get(box("respondentName"), TextArea.class), words);
    }
}
