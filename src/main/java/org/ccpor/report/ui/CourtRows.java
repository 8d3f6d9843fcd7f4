package org.ccpor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of facts; where a row is about a court, its first cell leads there.
 *
 * @param columns names of the columns
 * @param empty sentence in place of no rows
 */
record CourtRows(List<String> columns, List<Row> rows, String empty) {

    /** @param slug of the court; empty where the row is about none */
    record Row(String slug, List<String> cells) {
        static Row of(String slug, String... cells) {
            return new Row(slug, List.of(cells));
        }
    }

    Component table() {
        if (rows.isEmpty()) {
            var none = new Paragraph(empty);
            none.addClassName("ov-small");
            return none;
        }
        var table = new NativeTable();
        table.addClassName("ov-table");
        var head = new NativeTableRow();
        columns.forEach(it -> {
            var cell = new NativeTableHeaderCell(it);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(it -> table.getBody().add(row(it)));
        return table;
    }

    private static NativeTableRow row(Row row) {
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
