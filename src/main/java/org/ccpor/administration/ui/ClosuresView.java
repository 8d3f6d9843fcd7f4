package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.calendar.ClosedDay;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;

/** The days courts are closed in one year: the holidays, which follow from rules, and the closures people enter. */
@Route("admin/closures")
@PageTitle("Closures · CCPOR Deployment")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class ClosuresView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ClosureCommand commands;
    private final transient CourtCalendars calendars;
    private final transient Clock clock;
    private final transient Viewer viewer;
    private final Div body = new Div();
    private int year;

    ClosuresView(ClosureCommand commands, CourtCalendars calendars, Clock clock, CurrentViewer viewer) {
        this.commands = commands;
        this.calendars = calendars;
        this.clock = clock;
        this.viewer = viewer.get();
        body.addClassName("admin-columns");
        var page = new AdminPage(Subject.CLOSURES, viewer.get());
        page.add(body);
        addClassName("admin-view");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        year = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(YearLinks.YEAR)
                .flatMap(YearLinks::read)
                .orElseGet(() -> Year.now(clock).getValue());
        refresh();
    }

    private void refresh() {
        body.removeAll();
        body.add(closures(), holidays());
    }

    private Section closures() {
        var add = new CommandButton<>(commands.add(this::show), this::refresh, ButtonVariant.PRIMARY);
        add.show(viewer);
        var head = head(new H2("Closures"), new YearLinks(year), add);
        var section = new Section(head);
        var days = commands.of(year);
        if (days.isEmpty()) {
            section.add(new Paragraph("No closure in " + year
                    + ". Add a day on which all courts or a single one are closed besides weekends and holidays."));
            return section;
        }
        var table = new PlainTable("Closures " + year, "Day", "Court", "Reason", "Remove");
        days.forEach(it -> table.row(DateFormatter.weekday(it.date()), commands.whose(it), it.name(), remove(it)));
        section.add(table);
        return section;
    }

    private Section holidays() {
        var note = new Paragraph(
                "Computed from the rules for all California courts; tribal courts keep their own calendar. One that falls on a weekend is observed on the nearest"
                        + " weekday and says so.");
        note.addClassName("admin-note");
        var section = new Section(head(new H2("Court holidays " + year)), note);
        var table = new PlainTable("Court holidays " + year, "Day", "Holiday");
        calendars.holidays(year).forEach(it -> table.row(DateFormatter.weekday(it.date()), it.name()));
        section.add(table);
        return section;
    }

    private CommandButton<ClosedDay> remove(ClosedDay day) {
        var remove = new CommandButton<>(commands.remove(), this::refresh);
        remove.show(day);
        return remove;
    }

    private void show(ClosedDay added) {
        year = added.date().getYear();
        refresh();
    }

    private static Div head(com.vaadin.flow.component.Component... parts) {
        var head = new Div(parts);
        head.addClassName("admin-head");
        return head;
    }
}
