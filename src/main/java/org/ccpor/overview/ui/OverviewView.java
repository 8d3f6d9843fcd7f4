package org.ccpor.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.overview.OverviewService;

/** The one page of executives: where all courts stand, what slips and why, when all are live. Changes nothing. */
@Route("overview")
@PageTitle("Overview · CCPOR Deployment")
@Menu(title = "Overview", order = 6)
@RolesAllowed({"EXECUTIVE", "COORDINATOR", "ADMINISTRATOR"})
class OverviewView extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient OverviewService overview;
    private final transient Clock clock;
    private final Paragraph asOf = new Paragraph();
    private final OverviewTiles tiles = new OverviewTiles();
    private final OverviewPanels panels = new OverviewPanels();

    OverviewView(OverviewService overview, OverviewExport exporter, Clock clock) {
        this.overview = overview;
        this.clock = clock;
        var title = new H1("Overview");
        var print = new Button("Print", _ -> getElement().executeJs("window.print()"));
        print.addClassName("ov-no-print");
        asOf.addClassName("ov-small");
        var export = new Button("Export", _ -> exporter.overview());
        export.getElement().setAttribute("aria-haspopup", "dialog");
        export.addClassName("ov-no-print");
        var head = new Div(title, asOf, export, print);
        head.addClassName("ov-head");
        addClassName("overview");
        add(head, tiles, panels);
        follow(OverviewService.FIGURES, this::draw);
    }

    private void draw() {
        var figures = overview.figures();
        asOf.setText("As of " + DateFormatter.weekday(figures.today()) + ", "
                + DateFormatter.moment(clock.instant(), clock));
        tiles.show(figures);
        panels.show(figures);
    }
}
