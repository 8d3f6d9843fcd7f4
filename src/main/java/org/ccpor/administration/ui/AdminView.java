package org.ccpor.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ccpor.identity.CurrentViewer;

/** The door: leads to the first page this person may open. */
@Route("admin")
@Menu(title = "Administration", order = 8)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class AdminView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient CurrentViewer viewer;

    AdminView(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.forwardTo(Subject.of(viewer.get()).getFirst().path());
    }
}
