package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.ccpor.form.Derived;

/** Figures computed from answers, with a sign of how each stands. */
class Figures extends Composite<DescriptionList> {
    private static final long serialVersionUID = 1L;

    Figures(List<Derived> figures) {
        getContent().addClassName("form-figures");
        figures.forEach(it -> getContent()
                .add(new Div(
                        new DescriptionList.Term(it.label()),
                        new DescriptionList.Description(sign(it), new Span(it.value())))));
    }

    /** One figure in a line, for the summary of a row. */
    static Span chip(Derived figure) {
        var chip = new Span(sign(figure), new Span(figure.label() + " " + figure.value()));
        chip.addClassNames("form-chip", tone(figure));
        return chip;
    }

    private static Span sign(Derived figure) {
        var sign = new Span(
                switch (figure.tone()) {
                    case PLAIN -> "";
                    case GOOD -> "✓";
                    case ATTENTION -> "!";
                    case BAD -> "✕";
                });
        sign.addClassNames("form-sign", tone(figure));
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private static String tone(Derived figure) {
        return figure.tone().name().toLowerCase(Locale.ROOT);
    }
}
