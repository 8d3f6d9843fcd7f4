package org.ccpor.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.round.FormRound;
import org.ccpor.form.ui.model.FormFormatter;
import org.ccpor.form.ui.model.FormViewModel;

/** Answers of one round beside those of the round before. */
class ChangesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ChangesDialog(FormViewModel vm, FormRound round) {
        var before = round.round() - 1;
        setHeaderTitle("Round %d: what changed since round %d".formatted(round.round(), before));
        setWidth("40rem");
        setMaxWidth("100%");
        var words = new FormFormatter(
                vm.editor(), vm.key(), vm.editor().definitions().get(vm.key().code(), round.definition()));
        var list = new DescriptionList();
        list.addClassName("form-changes");
        round.changed().forEach((path, was) -> {
            var at = AnswerPath.of(path);
            var rows = round.answers().rows(at.top());
            var label = at.row() == null || rows.contains(at.row()) ? words.place(path, rows) : words.label(path);
            var now = words.read(path, round.answers().at(path));
            list.add(new Div(
                    new DescriptionList.Term(label),
                    new DescriptionList.Description(
                            struck(words.read(path, was)), new Span(" → "), new Span(now.isEmpty() ? "(none)" : now))));
        });
        if (round.changed().isEmpty()) {
            add(new Paragraph("Nothing changed."));
        }
        add(list);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private static Span struck(String was) {
        var before = new Span(was.isEmpty() ? "(none)" : was);
        before.addClassName("form-was");
        return before;
    }
}
