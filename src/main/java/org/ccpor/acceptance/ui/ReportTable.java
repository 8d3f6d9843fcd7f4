package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A table of texts for paper. */
final class ReportTable {
    private ReportTable() {}

    /** Below a heading that says the same as its caption, which only screen readers get then. */
    static NativeTable untitled(String caption, List<String> heads, List<List<String>> rows) {
        var table = of(caption, heads, rows);
        table.addClassName("cat-untitled");
        return table;
    }

    /** Each cell carries its heading, which stands before it on a narrow screen. */
    static NativeTable of(String caption, List<String> heads, List<List<String>> rows) {
        var table = new NativeTable();
        table.addClassName("cat-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (var words : heads) {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var one : rows) {
            var row = table.getBody().addRow();
            for (var i = 0; i < one.size(); i++) {
                var cell = new NativeTableCell(one.get(i));
                cell.getElement().setAttribute("data-head", heads.get(i));
                row.add(cell);
            }
        }
        return table;
    }
}
