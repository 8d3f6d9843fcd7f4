package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;
import org.ccpor.base.Count;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.Notices;
import org.ccpor.base.ui.RowList;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.PartSection.FormPiece;
import org.ccpor.form.ui.model.FormViewModel;
import org.jspecify.annotations.Nullable;

/** A table of a form: one line per row, and the one row that is open with its questions below its line. */
class TablePanel extends Composite<Div> implements FormPiece {
    private static final long serialVersionUID = 1L;
    private static final String KEYS =
            "Keys: up and down go through the rows, Enter opens one, Escape closes it, Delete deletes it. Rows of a spreadsheet can be pasted here.";

    private record Place(String row, int number) {}

    private final transient FormEditing form;
    private final transient FormViewModel vm;
    private final transient Question question;
    private final transient TableRows rows;
    private final RowList<Place, RowLine> list;
    private final Div tools = new Div();
    private final Span count = new Span();
    private final Paragraph hint = new Paragraph();
    private final QuestionNotes notes;
    private final RemarkField remark;
    private final CommandRun run = new CommandRun();
    private final transient Command<String> pasteRows;
    private final transient Command<Question> together;
    private final Button answerTogether;
    private final Div adding;
    private @Nullable String open;

    TablePanel(FormEditing form, Question question) {
        this.form = form;
        this.vm = form.vm();
        this.question = question;
        this.rows = new TableRows(vm, question);
        this.notes = new QuestionNotes(vm.editor());
        this.pasteRows = Command.<String>asking(
                        "Paste rows…", it -> new PasteDialog(vm, question, it, rows::add).asked())
                .when(_ -> rows.mayAdd());
        this.together = Command.<Question>asking("Answer together…", it -> new TogetherDialog(form).rows(it))
                .when(it -> !TogetherDialog.shared(vm, it).isEmpty());
        var title = new H4(vm.words().label(path()));
        title.setId("table-" + path());
        count.addClassName("form-small");
        hint.addClassName("form-small");
        var add = button("Add a row", () -> open(rows.add()));
        var paste = button(pasteRows.label().apply(""), () -> paste(""));
        answerTogether = button(together.label().apply(question), () -> run.start(together, question, form::changed));
        adding = new Div(add, paste);
        adding.addClassName("form-tools");
        var offline = new Span("Offline: rows wait for the connection. Answers in fields are kept.");
        offline.addClassName("form-offline");
        tools.add(answerTogether, adding, offline);
        tools.addClassName("form-tools");
        var top = new QuestionTop(form, path());
        var head = new Div(title, count, top, tools);
        head.addClassName("form-table-head");
        list = new RowList<>(
                new Div(),
                "form-rows",
                Place::row,
                it -> new RowLine(form, question, it.row(), listener(it.row())),
                (line, it) -> line.draw(it.number(), it.row().equals(open)));
        list.getElement().setAttribute("aria-labelledby", "table-" + path());
        remark = new RemarkField(form, path());
        getContent().addClassName("form-table");
        getContent().getElement().setAttribute("data-path", path());
        getContent().add(head);
        if (!vm.words().help(path()).isEmpty()) {
            var help = new Paragraph(vm.words().help(path()));
            help.addClassName("form-small");
            getContent().add(help);
        }
        getContent().add(list, notes, hint, remark);
        pasting();
    }

    /** A paste into a field stays there; anywhere else in the table it brings rows. */
    private void pasting() {
        getElement()
                .addEventListener(
                        "paste",
                        it -> paste(it.getEventData()
                                .get("event.clipboardData.getData('text/plain')")
                                .asString("")))
                .addEventData("event.clipboardData.getData('text/plain')")
                .setFilter("!event.target.closest('input, textarea, vaadin-text-field, vaadin-text-area')");
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    @Override
    public String path() {
        return question.name();
    }

    @Override
    public void draw() {
        setVisible(vm.asks(path()));
        if (!isVisible()) {
            return;
        }
        var ids = vm.answers().rows(path());
        list.showAll(IntStream.range(0, ids.size())
                .mapToObj(it -> new Place(ids.get(it), it + 1))
                .toList());
        var mayAdd = rows.mayAdd();
        adding.setVisible(mayAdd);
        answerTogether.setVisible(together.allowedWhen().test(question));
        tools.setVisible(mayAdd || answerTogether.isVisible());
        var closed = vm.closedToLea(path());
        hint.setText(closed.isEmpty() ? KEYS : closed);
        hint.setVisible(!closed.isEmpty() || mayAdd && !ids.isEmpty());
        hint.setClassName("form-keys", closed.isEmpty());
        count.setText(ids.isEmpty() ? "No rows" : Count.of(ids.size(), "row"));
        notes.show(vm.remarks(path()), vm.findings(path()), vm.figures(path()));
        remark.draw();
    }

    private RowLine.Listener listener(String row) {
        return new RowLine.Listener() {
            @Override
            public void toggle() {
                TablePanel.this.open(row.equals(open) ? null : row);
                focusLine(row);
            }

            @Override
            public void unfold() {
                open = row;
            }

            @Override
            public void step(int steps) {
                var ids = vm.answers().rows(path());
                var at = ids.indexOf(row) + steps;
                if (at >= 0 && at < ids.size()) {
                    line(ids.get(at)).focus();
                }
            }

            @Override
            public void copy() {
                TablePanel.this.open(rows.copy(row));
            }

            @Override
            public void delete() {
                TablePanel.this.delete(row);
            }
        };
    }

    /** Opens that row and puts the focus into its first question; {@code null} closes the open one. */
    private void open(@Nullable String row) {
        open = row;
        form.changed();
        list.row(row).ifPresent(RowLine::focusFirst);
    }

    private void focusLine(String row) {
        if (open == null) {
            list.row(row).ifPresent(RowLine::focus);
        }
    }

    private void delete(String row) {
        var ids = vm.answers().rows(path());
        var place = ids.indexOf(row);
        var deleted = rows.delete(row);
        if (row.equals(open)) {
            open = null;
        }
        form.changed();
        if (deleted.isEmpty()) {
            return;
        }
        var left = vm.answers().rows(path());
        if (left.isEmpty()) {
            tools.getElement().executeJs("this.querySelector('vaadin-button').focus()");
        } else {
            line(left.get(Math.min(place, left.size() - 1))).focus();
        }
        Notices.done("Row %d was deleted.".formatted(place + 1), () -> {
            rows.restore(deleted);
            form.changed();
            line(row).focus();
        });
    }

    private RowLine line(String row) {
        return list.row(row).orElseThrow();
    }

    private void paste(String text) {
        run.start(pasteRows, text, form::changed);
    }

    @Override
    public boolean focus(String wanted) {
        var at = AnswerPath.of(wanted);
        if (!at.top().equals(path()) || !isVisible()) {
            return false;
        }
        var line = list.row(at.row());
        if (line.isEmpty()) {
            getContent()
                    .getElement()
                    .executeJs("this.scrollIntoView(); this.querySelector('button, vaadin-button')?.focus()");
        } else {
            open = at.row();
            form.changed();
            line.get().focus(wanted);
        }
        return true;
    }
}
