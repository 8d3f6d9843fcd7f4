package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormKey;

/** How the test stands, above the plan in form F10. */
class AcceptancePanel extends LiveComposite<Section> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient AcceptanceModel model;
    private final ProgressPanel progress;
    private final ExitPanel exit = new ExitPanel();
    private final SignPanel signs;
    private final DefectPanel defects;
    private final Anchor run;

    AcceptancePanel(String court, AcceptanceModel model, Runnable changed) {
        this.court = court;
        this.model = model;
        progress = new ProgressPanel(court, model);
        signs = new SignPanel(court, model, changed);
        defects = new DefectPanel(court, model);
        run = new Anchor(AcceptanceView.path(court), "Run the cases");
        run.getElement().setAttribute("router-link", true);
        run.addClassNames("btn", "primary");
        var report = new Anchor(AcceptanceReportView.path(court), "Report to print");
        report.getElement().setAttribute("router-link", true);
        report.addClassName("btn");
        var ways = new Div(run, report);
        ways.addClassName("cat-ways");
        getContent().addClassNames("cat", "cat-panel");
        getContent().getElement().setAttribute("aria-label", "The test as it stands");
        getContent().add(ways, progress, exit, signs, defects);
        follow(new FormKey(court, FormCode.F10), this::refresh);
    }

    private void refresh() {
        var now = model.tests().read(court);
        run.setText(now.rights().log() ? "Run the cases" : "See the cases");
        progress.show(now);
        exit.show(now);
        signs.show(now);
        defects.show(now);
    }
}
