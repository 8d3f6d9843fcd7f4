package org.ccpor.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ccpor.overview.FigureList;

/** A headed part of the overview: a picture, and the same as a table. */
class Panel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final Div table = new Div();
    private final NativeDetails details = new NativeDetails(new Span("As a table"), table);

    Panel(String title, String kind) {
        var head = new H2(title);
        head.setId("ov-" + kind);
        body.addClassName("ov-body");
        details.addClassName("ov-details");
        getContent().addClassNames("ov-panel", "ov-" + kind);
        getContent().getElement().setAttribute("aria-labelledby", "ov-" + kind);
        getContent().add(head, body);
    }

    void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    /** Keeps the table open that somebody opened. */
    void table(FigureList rows) {
        table.removeAll();
        table.add(CourtRows.table(rows));
        if (!details.isAttached()) {
            getContent().add(details);
        }
    }
}
