package org.ccpor.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.form.Answers;
import org.ccpor.form.FormKey;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.junit.jupiter.api.Test;

/** Answering rows and the rest of a part together, and lines in place. */
@AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
class TogetherDialogTest extends FormScreenTest {
    private static final FormKey INFRASTRUCTURE = new FormKey("kern", FormCode.F4);
    private static final FormKey ROOM = new FormKey("kern", FormCode.F8);
    private static final FormKey CLOSE_OUT = new FormKey("kern", FormCode.F13);

    private Answers answers(FormKey key) {
        return forms.page(key).answers();
    }

    private static CommandDialog dialog() {
        return _get(CommandDialog.class);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> places() {
        return _get(dialog(), CheckboxGroup.class, it -> it.withClasses("form-places"));
    }

    private static String shown(CheckboxGroup<String> group) {
        return group.getListDataView()
                .getItems()
                .map(it -> group.getItemLabelGenerator().apply(it))
                .collect(Collectors.joining("\n"));
    }

    private void untick(String path) {
        var left = new HashSet<>(places().getValue());
        left.remove(path);
        _setValue(places(), left);
    }

    private static void undo() {
        _click(_get(_get(Notification.class), Button.class, it -> it.withText("Undo")));
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings("unchecked")
    private static Select<Question> question() {
        return _get(dialog(), Select.class, it -> it.withLabel("Question"));
    }

    private static void ask(String label) {
        _setValue(
                question(),
                question()
                        .getListDataView()
                        .getItems()
                        .filter(it ->
                                question().getItemLabelGenerator().apply(it).equals(label))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void the_rest_of_a_part_is_answered_as_expected_once_the_exceptions_are() {
        open(INFRASTRUCTURE);
        type("dns", "false");
        pressIn("security", "The rest as expected…");
        assertThat(shown(places()))
                .contains("Yes")
                .as("other parts")
                .doesNotContain(editor.vm().words().label("dns"));
        untick("patch");
        press(dialog(), "Answer them");
        assertThat(answers(INFRASTRUCTURE).at("av")).isEqualTo("true");
        assertThat(answers(INFRASTRUCTURE).at("encryption")).isEqualTo("CONFIRMED");
        assertThat(answers(INFRASTRUCTURE).at("patch")).isNull();
        assertThat(answers(INFRASTRUCTURE).at("dns")).isEqualTo("false");
        undo();
        assertThat(answers(INFRASTRUCTURE).at("av")).isNull();
    }

    @Test
    void what_the_form_does_not_ask_is_not_answered_with_the_rest() {
        open(ROOM);
        type("distance", "false");
        assertThat(TogetherDialog.expected(
                        editor.vm(), editor.vm().definition().model().parts().get(1)))
                .isEmpty();
        type("hasRoom", "YES");
        assertThat(TogetherDialog.expected(
                        editor.vm(), editor.vm().definition().model().parts().get(1)))
                .containsKeys("projector", "parking")
                .hasSize(7);
    }

    @Test
    void one_answer_is_given_to_the_rows_that_have_none() {
        save(Map.of(
                "locations/a", "1",
                "locations/a/name", "Main",
                "locations/a/city", "Bakersfield",
                "locations/b", "2",
                "locations/b/name", "Annex",
                "locations/c", "3",
                "locations/c/name", "Jail"));
        open();
        press(editor, "Answer together…");
        ask("City");
        assertThat(shown(places())).contains("1  Main · Bakersfield").contains("3  Jail");
        assertThat(places().getValue()).containsExactlyInAnyOrder("locations/b/city", "locations/c/city");

        press(dialog(), "Answer them");
        var city = _get(dialog(), TextField.class);
        assertThat(((HasValidation) city).getErrorMessage()).isEqualTo("Give the answer for all of them.");

        _setValue(city, "Delano");
        press(dialog(), "Answer them");
        assertThat(List.of(stored("locations/a/city"), stored("locations/b/city"), stored("locations/c/city")))
                .containsExactly("Bakersfield", "Delano", "Delano");

        elsewhere(() -> save(Map.of("locations/c/city", "Wasco")));
        undo();
        assertThat(stored("locations/b/city")).isEqualTo("null");
        assertThat(stored("locations/c/city")).as("changed since").isEqualTo("Wasco");
    }

    @Test
    void lines_are_answered_in_place_and_only_the_exception_opens() {
        open(CLOSE_OUT);
        assertThat(text(editor)).contains("0 of 21 answered");
        assertThat(field("lines/deliverables/concurrence")).isInstanceOf(RadioButtonGroup.class);
        assertThat(((RadioButtonGroup<?>) field("lines/deliverables/concurrence")).getLabel())
                .isEqualTo("Project management: deliverables complete and filed: Concurrence");
        type("lines/deliverables/concurrence", "YES");
        assertThat(_find(editor, RowLine.RowEditor.class)).isEmpty();
        type("lines/issues/concurrence", "NO");
        assertThat(_find(rows().get(1), RowLine.RowEditor.class)).hasSize(1);
        assertThat(asks("lines/issues/note")).isTrue();
        assertThat(text(editor)).contains("2 of 21 answered");

        press(editor, "Answer together…");
        assertThat(places().getValue()).hasSize(16).doesNotContain("lines/issues/concurrence");
        press(dialog(), "Answer them");
        var now = answers(CLOSE_OUT);
        assertThat(now.rows("lines").stream().map(it -> now.at("lines/" + it + "/concurrence")))
                .hasSize(18)
                .containsOnly("YES", "NO")
                .filteredOn("NO"::equals)
                .hasSize(1);
        assertThat(now.at("lines/lea-access/date")).isNotNull();
        undo();
        assertThat(answers(CLOSE_OUT).at("lines/lea-access/concurrence")).isNull();
        assertThat(answers(CLOSE_OUT).at("lines/lea-access/date")).isNull();
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, user = "lea.kern", courts = "kern")
    void who_may_not_answer_is_not_offered_it() {
        open(CLOSE_OUT);
        assertThat(offers("Answer together…")).isFalse();
        open(INFRASTRUCTURE);
        assertThat(_find(editor, PartSection.class, it -> it.withPredicate(part -> offersRest(part))))
                .isEmpty();
    }

    private static boolean offersRest(Component part) {
        return !_find(part, Button.class, it -> it.withText("The rest as expected…"))
                .isEmpty();
    }

    private void pressIn(String part, String words) {
        var section = _find(editor, PartSection.class).stream()
                .filter(it -> it.id().equals("part-" + part))
                .findFirst()
                .orElseThrow();
        press(section, words);
    }
}
