package org.ccpor.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.ccpor.overview.FigureList;

/** What a figure counts. Closes when one of its courts is opened. */
class ListDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ListDialog(String title, FigureList rows) {
        setHeaderTitle(title);
        setWidth("44rem");
        setMaxWidth("100%");
        addClassName("ov-list");
        add(CourtRows.table(rows));
        getElement().addEventListener("click", _ -> close()).setFilter("!!event.target.closest('a')");
        getFooter().add(new Button("Close", _ -> close()));
    }
}
