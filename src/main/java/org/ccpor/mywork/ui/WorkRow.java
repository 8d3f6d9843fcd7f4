package org.ccpor.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** One row of the page: the keys walk from row to row, and Enter follows its link. */
abstract class WorkRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Anchor link;

    WorkRow(Anchor link) {
        this.link = link;
        link.getElement().setAttribute("router-link", true);
    }

    /** Runs when the keyboard or the mouse comes here. */
    void onFocus(Runnable chosen) {
        getElement().addEventListener("focusin", _ -> chosen.run());
    }

    /** Puts the keyboard here. */
    void focus() {
        link.getElement().callJsFunction("focus");
    }
}
