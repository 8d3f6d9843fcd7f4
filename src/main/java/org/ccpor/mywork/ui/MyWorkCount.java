package org.ccpor.mywork.ui;

import com.vaadin.flow.component.html.Span;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.board.BoardRefreshed;

/** How much waits for whoever is signed in: reviews, and what is late or for this week. */
class MyWorkCount extends LiveComposite<Span> {
    private static final long serialVersionUID = 1L;

    private final transient MyWorkModel model;

    MyWorkCount(MyWorkModel model) {
        this.model = model;
        getContent().addClassName("nav-number");
        if (model.me().coordinates()) {
            follow(BoardRefreshed.EVERY, this::refresh);
        } else {
            getContent().setVisible(false);
        }
    }

    private void refresh() {
        var count = model.of(model.me().userName()).count();
        getContent().setText(Integer.toString(count));
        getContent().setVisible(count > 0);
    }
}
