package org.ccpor.incident.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentsChanged;

/** The incidents of one court, open ones first, and the way to report one. */
class CourtIncidents extends LiveComposite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final String court;
    private final boolean openOnly;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final IncidentList list;

    /** @param openOnly leaves out what has ended */
    CourtIncidents(IncidentModel model, String court, boolean openOnly, Runnable changed) {
        this.model = model;
        this.openOnly = openOnly;
        this.court = court;
        this.changed = changed;
        list = new IncidentList(
                model,
                false,
                "Incidents of this court",
                openOnly ? "No incident is open." : "No incident has been reported.");
        var report = new CommandButton<>(IncidentCommand.report(model), this::told, ButtonVariant.PRIMARY);
        report.show(IncidentFilter.of(court));
        count.getElement().setAttribute("role", "status");
        count.addClassName("incident-count");
        var all = new Anchor("incidents?state=all&court=" + court, "Filter and sort them");
        all.getElement().setAttribute("router-link", true);
        var head = new Div(new H3(openOnly ? "Open incidents" : "Incidents"), count, all, report);
        head.addClassName("incident-head");
        getContent().addClassName("court-incidents");
        getContent().getElement().setAttribute("aria-label", "Incidents");
        getContent().add(head, list);
        follow(new IncidentsChanged(court), this::refresh);
    }

    private void told() {
        refresh();
        changed.run();
    }

    private void refresh() {
        try {
            var found = model.incidents().list(IncidentFilter.of(court));
            var open = found.stream()
                    .map(IncidentLine::state)
                    .filter(it -> it.open())
                    .count();
            count.setText(open + " open of " + found.size());
            list.show(openOnly ? found.stream().filter(it -> it.state().open()).toList() : found);
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The incidents could not be read just now; they are read again with the next change.");
        }
    }
}
