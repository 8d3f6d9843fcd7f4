package org.ccpor.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.training.AttendanceService;

/** Attendance of one session, made for a phone or a tablet. */
@Route("court/:slug/training/:session")
@PermitAll
class AttendanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient AttendanceService attendance;
    private final transient CurrentViewer viewer;
    private String title = "Attendance";

    AttendanceView(AttendanceService attendance, CurrentViewer viewer) {
        this.attendance = attendance;
        this.viewer = viewer;
        addClassName("attend-view");
    }

    static String path(String court, String session) {
        return "court/" + court + "/training/" + session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var court = enter.getRouteParameters().get("slug").orElse("");
        var session = enter.getRouteParameters().get("session").orElse("");
        var panel = new AttendancePanel(court, session, attendance, viewer.get().coordinates());
        var back = new Anchor("court/" + court + "/form/F9", "← Training record");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        title = panel.pageTitle();
        removeAll();
        add(back, panel);
    }

    @Override
    public String getPageTitle() {
        return title + " · CCPOR Deployment";
    }
}
