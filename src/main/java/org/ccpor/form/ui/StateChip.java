package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.ccpor.form.FormState;

/** Where a form stands, as a sign and a word. */
class StateChip extends Composite<Span> {
    private static final long serialVersionUID = 1L;

    StateChip() {
        getContent().addClassName("form-state");
    }

    StateChip show(FormState state) {
        var sign = new Span(
                switch (state) {
                    case NOT_BEGUN -> "○";
                    case DRAFT -> "◐";
                    case SUBMITTED -> "↑";
                    case RETURNED -> "↩";
                    case ACCEPTED -> "✓";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        getContent().removeAll();
        getContent().add(sign, new Span(state.label()));
        getContent().setClassName("t form-state " + tone(state));
        return this;
    }

    private static String tone(FormState state) {
        return switch (state) {
            case NOT_BEGUN -> "idle";
            case DRAFT, SUBMITTED -> "now";
            case RETURNED -> "warn";
            case ACCEPTED -> "ok";
        };
    }
}
