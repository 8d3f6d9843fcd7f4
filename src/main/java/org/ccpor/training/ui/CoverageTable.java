package org.ccpor.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.training.Coverage;

/** Who is trained, by role and module. */
class CoverageTable extends Composite<NativeTable> {
    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();

    CoverageTable() {
        var names = new NativeTableRow();
        for (var name : List.of("Role and module", "Listed", "Invited", "Trained", "Gap")) {
            names.add(head(name, "col"));
        }
        var head = new NativeTableHeader();
        head.add(names);
        getContent().addClassName("training-table");
        getContent().setCaptionText("Coverage by role and module");
        getContent().add(head, body);
    }

    void show(List<Coverage.Row> rows) {
        body.removeAll();
        rows.forEach(it -> body.add(row(it)));
        setVisible(!rows.isEmpty());
    }

    private static NativeTableRow row(Coverage.Row it) {
        var module = new Span(it.module().label());
        module.addClassName("training-small");
        var name = head("", "row");
        name.add(new Div(it.role().label()), module);
        var gap = new NativeTableCell(it.gap() == 0 ? "none" : String.valueOf(it.gap()));
        gap.addClassName(it.gap() == 0 ? "training-none" : "training-gap");
        var row = new NativeTableRow();
        row.add(name, cell(it.listed()), cell(it.invited()), cell(it.trained()), gap);
        return row;
    }

    private static NativeTableCell cell(int figure) {
        return new NativeTableCell("%,d".formatted(figure));
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
