package org.ccpor.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One figure; a click opens what it counts. */
class Tile extends Composite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final Span figure = new Span();
    private final Span small = new Span();
    private transient Runnable open = () -> {};

    Tile(String label) {
        var name = new Span(label);
        name.addClassName("ov-label");
        figure.addClassName("ov-figure");
        small.addClassName("ov-small");
        getContent().addClassName("ov-tile");
        getContent().add(name, figure, small);
        getContent().addClickListener(_ -> open.run());
    }

    void show(String value, String words, Runnable list) {
        figure.setText(value);
        small.setText(words);
        open = list;
    }
}
