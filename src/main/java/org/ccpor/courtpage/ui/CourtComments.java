package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.ccpor.collaboration.ui.CommentComponentFactory;
import org.ccpor.collaboration.ui.CommentThread;
import org.jspecify.annotations.Nullable;

/** What people say about the court; made when it is first looked at. */
class CourtComments extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CommentComponentFactory components;
    private final String court;
    private transient @Nullable CommentThread panel;
    private long asked;

    CourtComments(String court, CommentComponentFactory components) {
        this.court = court;
        this.components = components;
        getContent().addClassName("court-pane");
    }

    /** @param comment the one to go to; 0 for none */
    void show(long comment) {
        if (panel == null) {
            panel = components.panel(court);
            getContent().add(panel.part());
        }
        if (comment != asked && comment > 0) {
            panel.go(comment);
        }
        asked = comment;
    }
}
