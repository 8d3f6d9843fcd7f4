package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import org.jspecify.annotations.Nullable;

@com.vaadin.flow.spring.annotation.SpringComponent
@org.springframework.context.annotation.Scope("prototype")
class CourtDrawer extends Composite<Aside> {
    void open(String s) {}

    void close() {}

    @Nullable String court() {
        return null;
    }

    void refresh() {}

    void onClose(Runnable r) {}
}
