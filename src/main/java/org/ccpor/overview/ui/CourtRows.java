package org.ccpor.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.ccpor.overview.FigureList;

/** A table of facts; where a row is about a court, its first cell leads there. */
final class CourtRows {
    private CourtRows() {}

    static Component table(FigureList list) {
        if (list.rows().isEmpty()) {
            var none = new Paragraph(list.empty());
            none.addClassName("ov-small");
            return none;
        }
        var table = new NativeTable();
        table.addClassName("ov-table");
        var head = new NativeTableRow();
        list.columns().forEach(it -> {
            var cell = new NativeTableHeaderCell(it);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        list.rows().forEach(it -> table.getBody().add(row(it)));
        return table;
    }

    private static NativeTableRow row(FigureList.Row row) {
        var cells = new ArrayList<NativeTableCell>();
        row.cells().forEach(it -> cells.add(new NativeTableCell(it)));
        if (!row.slug().isEmpty()) {
            var link = new Anchor("court/" + row.slug(), row.cells().getFirst());
            link.getElement().setAttribute("router-link", true);
            cells.getFirst().setText("");
            cells.getFirst().add(link);
        }
        return new NativeTableRow(cells.toArray(NativeTableCell[]::new));
    }
}
