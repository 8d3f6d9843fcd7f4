package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;

/** Comments on another page. */
public interface CommentThread {
    /** What to put on the page. */
    Component part();

    /** Scrolls to that comment and marks it. */
    void go(long comment);
}
