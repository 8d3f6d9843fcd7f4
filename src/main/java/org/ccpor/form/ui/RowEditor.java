package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ccpor.form.FormModel.Question;

/** The questions of the open row, and what can be done with the row. */
class RowEditor extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final String path;
    private final transient List<QuestionPanel> boxes;
    private final Div tools = new Div();
    private final QuestionNotes notes;

    RowEditor(FormEditing form, Question table, String path, RowLine.Doors doors) {
        this.vm = form.vm();
        this.path = path;
        this.notes = new QuestionNotes(vm.editor());
        boxes = table.row().stream()
                .map(it -> new QuestionPanel(form, it, path + "/" + it.name()))
                .toList();
        var fields = new Div();
        fields.addClassName("form-row-fields");
        boxes.forEach(fields::add);
        tools.addClassName("form-tools");
        tools.add(
                button("Copy this row", doors::copy),
                button("Delete this row", doors::delete),
                button("Close", doors::toggle));
        getContent().addClassName("form-row-open");
        getContent().add(fields, notes, tools);
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    void draw() {
        boxes.forEach(QuestionPanel::draw);
        notes.show(
                vm.remarks(path),
                vm.inRow(path).stream().filter(it -> it.path().equals(path)).toList(),
                vm.figures(path));
        tools.setVisible(vm.mayAnswer(path));
    }

    void focusFirst() {
        boxes.stream().filter(QuestionPanel::isVisible).findFirst().ifPresent(it -> it.focus(it.path()));
    }

    boolean focus(String wanted) {
        return boxes.stream().anyMatch(it -> it.focus(wanted));
    }
}
