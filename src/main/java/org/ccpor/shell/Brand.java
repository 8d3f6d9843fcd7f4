package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The square and the product's name. */
class Brand extends Composite<Span> {
    Brand() {
        var square = new Span();
        square.addClassName("brand-square");
        square.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("brand");
        getContent().add(square, new Span("CCPOR"));
    }
}
