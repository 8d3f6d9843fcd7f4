package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.model.FormViewModel;

/** Takes rows out of a spreadsheet and shows what becomes of them before they are added. */
class PasteDialog {
    private static final int SHOWN = 8;

    private final FormViewModel vm;
    private final Question table;
    private final Consumer<List<Map<String, String>>> add;
    private final Preview preview = new Preview();
    private final String start;

    PasteDialog(FormViewModel vm, Question table, String text, Consumer<List<Map<String, String>>> add) {
        this.vm = vm;
        this.table = table;
        this.start = text;
        this.add = add;
    }

    CommandDialog asked() {
        var dialog = new CommandDialog("Paste rows: " + vm.words().label(table.name()), "Add the rows");
        var order = table.row().stream()
                .map(it -> vm.words().label(table.name() + "/x/" + it.name()))
                .collect(Collectors.joining(" · "));
        dialog.tell("Copy the rows in your spreadsheet and paste them here. A first line with the names of columns"
                + " may come along; else the cells are taken in this order: " + order);
        var text = dialog.need(Fields.text("Rows", start), "Paste at least one row.");
        text.setMaxHeight("14rem");
        text.addValueChangeListener(it -> preview.show(read(it.getValue())));
        dialog.show(preview);
        preview.show(read(start));
        return dialog.runs(0, _ -> {
            var rows = read(text.getValue()).rows();
            if (rows.isEmpty()) {
                throw new RefusedException("No row could be read here. Copy whole rows, one line each.");
            }
            add.accept(rows);
        });
    }

    private PastedRows read(String text) {
        return PastedRows.read(text, table, vm.words());
    }

    /** What would be added and what cannot be read. */
    private static class Preview extends Composite<Div> {
        private static final long serialVersionUID = 1L;

        Preview() {
            getContent().addClassName("form-paste");
            getContent().getElement().setAttribute("role", "status");
        }

        void show(PastedRows pasted) {
            getContent().removeAll();
            getContent().add(new Paragraph(pasted.words()));
            var problems = new UnorderedList();
            pasted.problems().stream().limit(SHOWN).map(ListItem::new).forEach(problems::add);
            if (pasted.problems().size() > SHOWN) {
                problems.add(new ListItem("and " + (pasted.problems().size() - SHOWN) + " more"));
            }
            if (!pasted.problems().isEmpty()) {
                getContent().add(problems);
            }
        }
    }
}
