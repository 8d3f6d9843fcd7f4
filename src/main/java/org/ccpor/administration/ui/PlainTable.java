package org.ccpor.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;

/** A table to read and print; wider than the screen, it scrolls by itself and can be scrolled by keyboard. */
class PlainTable extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final NativeTableBody body;

    /** @param caption what the table holds, for who cannot see what stands above it */
    PlainTable(String caption, String... columns) {
        var table = new NativeTable();
        var header = new NativeTableRow();
        Arrays.stream(columns).map(PlainTable::head).forEach(header::add);
        table.getHead().addRows(header);
        table.setCaptionText(caption);
        body = table.addBody();
        getContent().addClassName("admin-table");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        getContent().add(table);
    }

    /** Adds a row; the first cell names it. */
    NativeTableRow row(Object... cells) {
        var row = new NativeTableRow();
        var name = head("");
        name.getElement().setAttribute("scope", "row");
        name.removeAll();
        name.add(part(cells[0]));
        row.add(name);
        Arrays.stream(cells).skip(1).forEach(it -> row.addDataCell().add(part(it)));
        body.addRows(row);
        return row;
    }

    private static NativeTableHeaderCell head(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Component part(Object cell) {
        return cell instanceof Component it ? it : new Text(cell.toString());
    }
}
