package org.ccpor.base.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What keys do, for the help that {@code ?} opens. */
public final class KeyList extends DescriptionList {
    private static final long serialVersionUID = 1L;

    public KeyList() {
        addClassName("keys");
    }

    /** @param keys as people read them, such as "Alt ↑" */
    public KeyList key(String keys, String meaning) {
        var cap = new Span(keys);
        cap.addClassName("key");
        add(new Term(cap), new Description(meaning));
        return this;
    }
}
