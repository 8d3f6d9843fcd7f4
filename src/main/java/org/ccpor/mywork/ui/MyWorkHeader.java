package org.ccpor.mywork.ui;

import com.vaadin.flow.component.Component;
import org.ccpor.base.ui.HeaderPart;

/** Lends the navigation the number of what waits. */
@org.springframework.stereotype.Component
class MyWorkHeader implements HeaderPart {
    private final MyWorkModel model;

    MyWorkHeader(MyWorkModel model) {
        this.model = model;
    }

    @Override
    public Place place() {
        return Place.NAVIGATION;
    }

    @Override
    public String page() {
        return MyWorkView.PATH;
    }

    @Override
    public Component create() {
        return new MyWorkCount(model);
    }
}
