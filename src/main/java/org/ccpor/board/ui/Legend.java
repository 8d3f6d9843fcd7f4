package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ccpor.process.ItemKind;

/** The five kinds of the process documents: letter, color and words. */
class Legend extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    Legend() {
        var kinds = new Div();
        kinds.addClassName("legend");
        kinds.getElement().setAttribute("role", "list");
        kinds.getElement().setAttribute("aria-label", "Kinds of steps");
        for (var kind : ItemKind.values()) {
            var glyph = new Span(String.valueOf(kind.letter()));
            glyph.addClassNames("k", "k-" + kind.slug());
            glyph.getElement().setAttribute("aria-hidden", "true");
            var entry = new Span(glyph, new Span(kind.label()));
            entry.getElement().setAttribute("role", "listitem");
            kinds.add(entry);
        }
        getContent().addClassName("legend-row");
        getContent().add(kinds);
    }
}
