package org.ccpor.incident.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ccpor.base.Count;
import org.ccpor.base.FileKind;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentsChanged;

/** Incidents of all courts this person may see, live. */
@Route("incidents")
@PageTitle("Incidents · CCPOR Deployment")
@Menu(title = "Incidents", order = 7)
@PermitAll
class IncidentsView extends LiveComposite<Div> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final IncidentFilters filters;
    private final IncidentList list;
    private final CommandButton<IncidentFilter> report;
    private final Span count = new Span();
    private transient IncidentFilter filter = IncidentFilter.OPEN;

    IncidentsView(IncidentModel model) {
        this.model = model;
        var viewer = model.viewer();
        var courts = model.courts().all().stream()
                .filter(it -> viewer.seesInFull(it.slug()))
                .toList();
        filters = new IncidentFilters(courts, this::narrow);
        list = new IncidentList(
                model, courts.size() > 1, "Incidents", "No incident fits. Choose another state or court.");
        report = new CommandButton<>(IncidentCommand.report(model), this::refresh, ButtonVariant.PRIMARY);
        count.getElement().setAttribute("role", "status");
        count.addClassName("incident-count");
        var head = new Div(new H1("Incidents"), count, report);
        head.addClassName("incident-head");
        addClassName("incidents");
        var files = new Div(
                IncidentDownload.link(model, () -> filter, FileKind.CSV, "Export as CSV"),
                IncidentDownload.link(model, () -> filter, FileKind.XLSX, "Export as Excel"));
        files.addClassName("users-downloads");
        add(head, filters, list, files);
        follow(IncidentsChanged.EVERY, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        filter = IncidentAddress.parse(
                entering.getLocation().getQueryParameters().getParameters());
        filters.show(filter);
        refresh();
    }

    private void narrow() {
        filter = filters.value();
        getUI().ifPresent(ui -> {
            var query = new QueryParameters(IncidentAddress.of(filter)).getQueryString();
            ui.getPage().getHistory().replaceState(null, "incidents" + (query.isEmpty() ? "" : "?" + query));
        });
        refresh();
    }

    private void refresh() {
        try {
            report.show(filter);
            var found = model.incidents().list(filter);
            list.show(found);
            count.setText(Count.of(found.size(), "incident"));
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The incidents could not be read just now; they are read again with the next change.");
        }
    }
}
