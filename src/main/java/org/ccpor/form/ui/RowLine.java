package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.ui.Avatars;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.model.FormViewModel;
import org.jspecify.annotations.Nullable;

/** A row in one line that opens it, with the sum of what is wrong in it. Holds fields only while it is open. */
class RowLine extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** Escape belongs to an open list or date picker first, then to the open row, then to the page around. */
    private static final String SHUT = "event.key === 'Escape' && !!element.querySelector('.form-row-open')"
            + " && !document.querySelector('.form-editor :is(vaadin-date-picker, vaadin-select, vaadin-combo-box)[opened]')";

    private final transient FormEditing form;
    private final transient FormViewModel vm;
    private final transient Question table;
    private final String path;
    private final transient Listener listener;
    private final NativeButton line = new NativeButton();
    private final Avatars people = new Avatars();
    private final transient Optional<QuestionPanel> inPlace;
    private transient List<Object> shown = List.of();
    private @Nullable RowEditor editor;
    private boolean open;

    /** What a row can ask for. */
    interface Listener {
        void toggle();

        /** Opens it and leaves the focus where it is. */
        void unfold();

        /** The focus goes to the line so many rows on. */
        void step(int rows);

        void copy();

        void delete();
    }

    RowLine(FormEditing form, Question table, String id, Listener listener) {
        this.form = form;
        this.vm = form.vm();
        this.table = table;
        this.path = table.name() + "/" + id;
        this.listener = listener;
        LiveComposite.follow(people, form.presence(), this::drawPeople);
        line.addClassName("form-row-line");
        line.addClickListener(_ -> listener.toggle());
        key("Delete", this::delete);
        key("ArrowDown", () -> listener.step(1));
        key("ArrowUp", () -> listener.step(-1));
        getContent().addClassName("form-row");
        getContent().getElement().setAttribute("role", "listitem").setAttribute("data-path", path);
        getContent()
                .getElement()
                .addEventListener("keydown", _ -> listener.toggle())
                .setFilter(SHUT)
                .stopPropagation()
                .preventDefault();
        inPlace = table.ofLine().map(this::inPlace);
        getContent().add(line);
        inPlace.ifPresent(getContent()::add);
        getContent().add(people);
    }

    /** Whatever is not as expected is explained in the row. */
    private QuestionPanel inPlace(Question question) {
        var id = AnswerPath.of(path).row();
        var name = String.join(", ", vm.words().keys(table, id, vm.answers()));
        var panel = new QuestionPanel(form, question, at(question), name, it -> {
            if (!it.isEmpty() && !it.equals(question.expected())) {
                listener.unfold();
            }
        });
        panel.addClassName("form-inplace");
        return panel;
    }

    private void key(String key, Runnable action) {
        line.getElement()
                .addEventListener("keydown", _ -> action.run())
                .setFilter("event.key === '%s'".formatted(key))
                .preventDefault();
    }

    void draw(int number, boolean open) {
        this.open = open;
        drawPeople();
        line.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        inPlace.ifPresent(QuestionPanel::draw);
        var keys = vm.words().keys(table, AnswerPath.of(path).row(), vm.answers());
        var findings = vm.inRow(path);
        var unsaved = vm.saver().troubles().stream()
                .filter(AnswerPath.of(path)::holds)
                .count();
        var now = List.<Object>of(number, keys, findings, vm.figures(path), unsaved);
        if (!now.equals(shown)) {
            shown = now;
            write(number, keys, findings, vm.figures(path), unsaved);
        }
        edit(open);
    }

    private void drawPeople() {
        people.show(open ? List.of() : form.others(path), "is in this row");
    }

    private void write(int number, List<String> keys, List<Finding> findings, List<Derived> figures, long unsaved) {
        line.removeAll();
        var place = span("form-row-number", Integer.toString(number));
        var name = span("form-row-name", keys.isEmpty() ? "New row" : keys.getFirst());
        var rest = span("form-row-rest", String.join(" · ", keys.subList(Math.min(1, keys.size()), keys.size())));
        line.add(place, name, rest);
        var chips = new ArrayList<Span>();
        var wrong = findings.stream().filter(Finding::blocks).count();
        var warned = findings.size() - wrong;
        if (unsaved > 0) {
            chips.add(span("form-chip bad", "✕ not saved"));
        }
        if (wrong > 0) {
            chips.add(span("form-chip bad", "✕ " + wrong + " to fix"));
        }
        if (warned > 0) {
            chips.add(span("form-chip attention", "! " + warned + " to check"));
        }
        figures.forEach(it -> chips.add(Figures.chip(it)));
        if (!chips.isEmpty()) {
            var beside = new Span(chips.toArray(Span[]::new));
            beside.addClassName("form-row-chips");
            line.add(beside);
        }
    }

    private void edit(boolean open) {
        if (!open) {
            if (editor != null) {
                getContent().remove(editor);
                editor = null;
            }
        } else if (editor == null) {
            editor = new RowEditor(form, table, path, listener);
            getContent().add(editor);
        }
        if (editor != null) {
            editor.draw();
        }
    }

    private void delete() {
        if (vm.mayAnswer(path)) {
            listener.delete();
        }
    }

    private String at(Question question) {
        return path + "/" + question.name();
    }

    private static Span span(String names, String words) {
        var span = new Span(words);
        span.addClassNames(names.split(" ", -1));
        return span;
    }

    void focus() {
        line.focus();
    }

    void focusFirst() {
        if (editor != null) {
            editor.focusFirst();
        }
    }

    void focus(String wanted) {
        if (inPlace.filter(it -> it.focus(wanted)).isEmpty() && (editor == null || !editor.focus(wanted))) {
            line.focus();
        }
    }

    /** The questions of the open row, and what can be done with the row. */
    static class RowEditor extends Composite<Div> {
        private static final long serialVersionUID = 1L;

        private final transient FormViewModel vm;
        private final String path;
        private final transient List<QuestionPanel> boxes;
        private final Div tools = new Div();
        private final Paragraph closed = new Paragraph();
        private final QuestionNotes notes;

        RowEditor(FormEditing form, Question table, String path, RowLine.Listener listener) {
            this.vm = form.vm();
            this.path = path;
            this.notes = new QuestionNotes(vm.editor());
            boxes = table.row().stream()
                    .filter(it -> !it.inPlace())
                    .map(it -> new QuestionPanel(form, it, path + "/" + it.name()))
                    .toList();
            var fields = new Div();
            fields.addClassName("form-row-fields");
            boxes.forEach(fields::add);
            tools.addClassName("form-tools");
            tools.add(
                    button("Copy this row", listener::copy),
                    button("Delete this row", listener::delete),
                    button("Done", listener::toggle));
            getContent().addClassName("form-row-open");
            closed.addClassName("form-small");
            getContent().add(closed, fields, notes, tools);
        }

        private static Button button(String words, Runnable action) {
            var button = new Button(words, _ -> action.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            return button;
        }

        void draw() {
            boxes.forEach(QuestionPanel::draw);
            closed.setText(vm.closedToLea(path));
            closed.setVisible(!closed.getText().isEmpty());
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
}
