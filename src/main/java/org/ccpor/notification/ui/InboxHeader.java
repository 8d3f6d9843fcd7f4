package org.ccpor.notification.ui;

import com.vaadin.flow.component.Component;
import org.ccpor.base.ui.HeaderPart;
import org.springframework.core.annotation.Order;

/** Lends the header the way to the inbox. */
@org.springframework.stereotype.Component
@Order(100)
class InboxHeader implements HeaderPart {
    private final InboxModel model;

    InboxHeader(InboxModel model) {
        this.model = model;
    }

    @Override
    public Place place() {
        return Place.TOOLS;
    }

    @Override
    public Component create() {
        return new InboxButton(model);
    }
}
