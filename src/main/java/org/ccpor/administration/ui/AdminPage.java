package org.ccpor.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import org.ccpor.identity.Viewer;

/** What all pages of administration have in common: the title, the way to the others, and room below. */
class AdminPage extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Div pane = new Div();

    AdminPage(Subject subject, Viewer viewer) {
        var tabs = new Nav();
        tabs.addClassName("admin-tabs");
        tabs.setAriaLabel("Subjects of administration");
        Subject.of(viewer).forEach(it -> tabs.add(tab(it, it == subject)));
        pane.addClassName("admin-pane");
        getContent().addClassNames("admin", "admin-" + subject.label().toLowerCase(java.util.Locale.ROOT));
        getContent().add(new H1("Administration"), tabs, pane);
    }

    void add(Component... parts) {
        pane.add(parts);
    }

    private static Anchor tab(Subject subject, boolean here) {
        var tab = new Anchor(subject.path(), subject.label());
        tab.getElement().setAttribute("router-link", true);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
