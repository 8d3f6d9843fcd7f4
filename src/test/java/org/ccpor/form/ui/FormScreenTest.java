package org.ccpor.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.ui.model.EditorModel;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The scope questionnaire of Kern on the screen of one person, while others work in it through the services. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class FormScreenTest extends KaribuTest {
    static final FormKey KEY = new FormKey("kern", FormCode.F1);

    /** Everything a court must say that only queries. */
    static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("respondentName", "R&PO supervisor"),
            Map.entry("respondedOn", "2026-01-05"),
            Map.entry("departments", "FAMILY"),
            Map.entry("carposSubmitter", "COURT"),
            Map.entry("cletsAuthorized", "YES"),
            Map.entry("rpoDelivery", "FAX"),
            Map.entry("localSystem", "NO"),
            Map.entry("scannerAvailable", "NO"),
            Map.entry("kofax", "NO"),
            Map.entry("sequence", "QUERY_ONLY"),
            Map.entry("locations/a", "1"),
            Map.entry("locations/a/name", "Main"),
            Map.entry("locations/a/city", "Bakersfield"),
            Map.entry("locations/a/departments", "FAMILY"),
            Map.entry("locations/a/images", "false"),
            Map.entry("locations/a/enters", "false"),
            Map.entry("userCounts/b", "1"),
            Map.entry("userCounts/b/role", "QUERY"),
            Map.entry("userCounts/b/courtCount", "4"));

    @Autowired
    Given given;

    @Autowired
    FormDraftService drafts;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormReviewService reviews;

    @Autowired
    FormService forms;

    @Autowired
    EditorModel model;

    FormEditor editor;

    @BeforeEach
    void a_court_in_planning() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 120);
    }

    void open() {
        open(KEY);
    }

    void open(FormKey key) {
        editor = new FormEditor(model, key);
        UI.getCurrent().add(editor);
        MockVaadin.clientRoundtrip(false);
    }

    /** What a coordinator does elsewhere; shows here afterwards. */
    void elsewhere(Runnable work) {
        given.coordinator(work);
        MockVaadin.clientRoundtrip(false);
    }

    void save(Map<String, String> answers) {
        var stored = given.answer(KEY, answers);
        if (!stored.stream().allMatch(Saved.Stored.class::isInstance)) {
            throw new AssertionError("Not stored: " + stored);
        }
    }

    String stored(String path) {
        return String.valueOf(forms.page(KEY).answers().at(path));
    }

    QuestionPanel box(String path) {
        return _find(editor, QuestionPanel.class).stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question " + path));
    }

    boolean asks(String path) {
        return _find(editor, QuestionPanel.class).stream()
                .anyMatch(it -> it.path().equals(path));
    }

    @SuppressWarnings("unchecked")
    <T> AbstractField<?, T> field(String path) {
        return (AbstractField<?, T>) _find(box(path), AbstractField.class).getFirst();
    }

    <T> void type(String path, T value) {
        _setValue(this.<T>field(path), value);
        MockVaadin.clientRoundtrip(false);
    }

    void press(Component inside, String words) {
        _click(_get(inside, Button.class, it -> it.withText(words)));
        MockVaadin.clientRoundtrip(false);
    }

    boolean offers(String words) {
        return !_find(editor, Button.class, it -> it.withText(words)).isEmpty();
    }

    List<RowLine> rows() {
        return _find(editor, RowLine.class);
    }

    String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
