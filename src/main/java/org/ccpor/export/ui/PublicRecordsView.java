package org.ccpor.export.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.ccpor.court.CourtDirectory;
import org.ccpor.export.HistoryExportService;
import org.ccpor.export.PublicRecordsService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;

/** Puts together what the public asks for of a court (rule 10.500), and the history of all courts for auditors. */
@Route("public-records")
@PageTitle("Public records · CCPOR Deployment")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class PublicRecordsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final RecordsPanel records;

    PublicRecordsView(
            PublicRecordsService records,
            HistoryExportService histories,
            CourtDirectory courts,
            CurrentViewer viewer,
            Clock clock) {
        var administers = viewer.get().role() == Role.ADMINISTRATOR;
        this.records = new RecordsPanel(records, courts.all(), administers, clock);
        addClassName("records");
        add(
                new H1("Public records"),
                new Paragraph(
                        "Somebody asked for records of a court (rule 10.500)? Answer within 10 days whether there are any."
                                + " The package holds what this board recorded on the days asked for; what is security-sensitive stays"
                                + " out and is named with the reason."),
                this.records);
        if (administers) {
            add(new AuditPanel(histories, clock));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation().getQueryParameters().getParameters().getOrDefault("court", List.of()).stream()
                .findFirst()
                .ifPresent(records::choose);
    }
}
