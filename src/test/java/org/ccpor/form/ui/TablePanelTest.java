package org.ccpor.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.RowLine.RowEditor;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.junit.jupiter.api.Test;

@AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
class TablePanelTest extends FormScreenTest {

    private TablePanel table() {
        return _find(editor, TablePanel.class).stream()
                .filter(it -> it.path().equals("locations"))
                .findFirst()
                .orElseThrow();
    }

    private void toggle(int row) {
        _click(_get(rows().get(row), NativeButton.class, it -> it.withClasses("form-row-line")));
        MockVaadin.clientRoundtrip(false);
    }

    private void two_places() {
        save(Map.of(
                "locations/a", "1",
                "locations/a/name", "Main",
                "locations/a/city", "Bakersfield",
                "locations/b", "2",
                "locations/b/name", "Annex"));
        open();
    }

    @Test
    void a_row_is_added_open_and_filled_in() {
        open();
        press(table(), "Add a row");
        var path = "locations/" + forms.page(KEY).answers().rows("locations").getFirst();
        type(path + "/name", "Main");
        assertThat(stored(path + "/name")).isEqualTo("Main");
        assertThat(text(rows().getFirst())).contains("Main");
    }

    @Test
    void only_the_open_row_has_fields_and_a_closed_one_tells_its_key_answers() {
        two_places();
        assertThat(text(rows().getFirst())).contains("Main").contains("Bakersfield");
        assertThat(_find(editor, RowEditor.class)).isEmpty();
        toggle(0);
        toggle(1);
        assertThat(_find(editor, RowEditor.class)).hasSize(1);
        assertThat(_find(rows().get(1), RowEditor.class)).hasSize(1);
        toggle(1);
        assertThat(_find(editor, RowEditor.class)).isEmpty();
    }

    @Test
    void a_copy_stands_below_its_row() {
        two_places();
        toggle(0);
        press(rows().getFirst(), "Copy this row");
        var answers = forms.page(KEY).answers();
        assertThat(answers.rows("locations"))
                .extracting(it -> answers.at("locations/" + it + "/name"))
                .containsExactly("Main", "Main", "Annex");
    }

    @Test
    void a_deleted_row_can_be_brought_back() {
        two_places();
        toggle(0);
        press(rows().getFirst(), "Delete this row");
        assertThat(forms.page(KEY).answers().rows("locations")).containsExactly("b");
        _click(_get(_get(Notification.class), Button.class, it -> it.withText("Undo")));
        assertThat(forms.page(KEY).answers().rows("locations")).containsExactly("a", "b");
        assertThat(stored("locations/a/city")).isEqualTo("Bakersfield");
    }

    @Test
    void what_is_wrong_in_a_row_is_counted_in_its_line() {
        two_places();
        press(editor, "Hand in…");
        assertThat(text(rows().getFirst())).contains("3 to fix");
        assertThat(text(rows().get(1))).contains("4 to fix");
    }

    @Test
    void a_row_that_somebody_else_adds_appears() {
        two_places();
        elsewhere(() -> save(Map.of("locations/c", "1.5", "locations/c/name", "Jail")));
        assertThat(rows()).extracting(this::text).element(1).asString().contains("Jail");
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, user = "lea.kern", courts = "kern")
    void the_lea_reads_which_rows_it_cannot_write_before_it_tries() {
        var scanners = new FormKey("kern", FormCode.F3);
        given.coordinator(() -> {
            var unused = given.answer(
                    scanners,
                    Map.of(
                            "scanners/a", "1",
                            "scanners/a/owner", "COURT",
                            "scanners/b", "2",
                            "scanners/b/owner", "LEA",
                            "scanners/c", "3"));
        });
        open(scanners);
        toggle(0);
        assertThat(text(rows().getFirst()))
                .contains("The court fills in this row")
                .doesNotContain("Not saved");
        assertThat(_find(rows().getFirst(), AbstractField.class)).isEmpty();
        toggle(1);
        assertThat(text(rows().get(1))).doesNotContain("The court fills in this row");
        assertThat(_find(box("scanners/b/owner"), AbstractField.class))
                .as("whose it is stays")
                .isEmpty();
        assertThat(_find(box("scanners/b/makeModel"), AbstractField.class)).isNotEmpty();
        toggle(2);
        assertThat(text(rows().get(2))).contains("say so first");

        open();
        assertThat(text(table())).contains("The court fills in this table; you can read it.");
    }

    @Test
    void rows_of_a_spreadsheet_are_shown_before_they_are_added() {
        open();
        press(table(), "Paste rows…");
        var dialog = _get(CommandDialog.class);
        _setValue(
                _get(dialog, TextArea.class), "Name\tCity\tScans orders\nMain\tBakersfield\tyes\nAnnex\tDelano\tmaybe");
        assertThat(text(dialog)).contains("2 rows").contains("Line 3, Scans orders: “maybe”");
        press(dialog, "Add the rows");
        var answers = forms.page(KEY).answers();
        assertThat(answers.rows("locations"))
                .extracting(it -> answers.at("locations/" + it + "/city"))
                .containsExactly("Bakersfield", "Delano");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void cells_are_read_by_the_words_of_their_options_and_say_what_cannot_be_read() {
        open();
        var words = editor.vm().words();
        var table = editor.vm().definition().model().at("locations").orElseThrow();
        var read = PastedRows.read("Main;Bakersfield;family, Civil;Y;no\nAnnex;Delano;Traffic;x;n;more", table, words);
        assertThat(read.rows().getFirst())
                .containsEntry("departments", "FAMILY,CIVIL")
                .containsEntry("images", "true")
                .containsEntry("enters", "false");
        assertThat(read.rows().get(1)).doesNotContainKey("departments");
        assertThat(read.problems()).hasSize(2).first().asString().contains("Line 2, Departments: “Traffic”");
        assertThat(PastedRows.read("Main;\"Bakersfield", table, words).problems())
                .hasSize(1);
    }

    @Test
    void dates_are_read_as_people_in_california_write_them() {
        open();
        var table = editor.vm().definition().model().at("blackouts").orElseThrow();
        var read = PastedRows.read(
                "12/21/2026\t1/4/27\n2026-12-24\tsoon", table, editor.vm().words());
        assertThat(read.rows().getFirst()).containsEntry("from", "2026-12-21").containsEntry("to", "2027-01-04");
        assertThat(read.rows().get(1)).containsOnlyKeys("from");
    }
}
