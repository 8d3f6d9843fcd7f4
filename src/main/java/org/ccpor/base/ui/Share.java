package org.ccpor.base.ui;

import com.vaadin.flow.component.html.Span;

/** A line that is filled in part, as on the cards of the board. For the eye alone: words beside it say how much. */
public final class Share extends Span {
    private static final long serialVersionUID = 1L;

    public Share() {
        addClassName("prog");
        getElement().setAttribute("aria-hidden", "true");
        add(new Span());
    }

    /** @param percent 0 to 100 */
    public Share fill(int percent) {
        getStyle().set("--part", percent + "%");
        return this;
    }
}
