package org.ccpor.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.ccpor.deployment.BulkEditService;
import org.ccpor.deployment.Seen;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class BulkDialogTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private BulkEditService edits;

    private int done;

    @BeforeEach
    void two_courts_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        given.deployment("napa", Phase.SCOPE, 90);
    }

    @Test
    void a_double_click_changes_the_courts_once() {
        var dialog = new BulkDialog(
                edits,
                new ComboBox<>("Analyst"),
                List.of(new Seen("kern", given.version("kern")), new Seen("napa", given.version("napa"))),
                () -> done++);
        dialog.open();
        choose("Wave");
        _setValue(_get(IntegerField.class), 3);
        var apply = _get(Button.class, it -> it.withText("Apply"));
        apply.click();
        apply.click();
        assertThat(done).isEqualTo(1);
        assertThat(dialog.isOpened()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String change) {
        Select<Object> what = _get(Select.class, it -> it.withLabel("Change"));
        _setValue(
                what,
                what.getListDataView()
                        .getItems()
                        .filter(it -> what.getItemLabelGenerator().apply(it).equals(change))
                        .findFirst()
                        .orElseThrow());
    }
}
