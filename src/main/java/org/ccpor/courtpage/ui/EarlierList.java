package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.EarlierDeploymentService;

/** The deployments of a court before its latest one, each with the way to its plan. */
class EarlierList extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    EarlierList() {
        getContent().addClassName("court-list");
        getContent().getElement().setAttribute("role", "list").setAttribute("aria-label", "Earlier deployments");
    }

    void show(String court, List<EarlierDeploymentService.Line> lines) {
        getContent().removeAll();
        lines.forEach(it -> getContent().add(row(court, it)));
    }

    private static Div row(String court, EarlierDeploymentService.Line line) {
        var link = new Anchor("court/" + court + "/earlier/" + line.number(), "Deployment " + line.number());
        link.getElement().setAttribute("router-link", true);
        var about = new Span(words(line));
        about.addClassName("court-small");
        var words = new Div(link, about);
        words.addClassNames("court-words", "court-earlier");
        var row = new Div(words);
        row.addClassName("court-item");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    /** Such as "Closed · legacy-aoc v1 · live since Mar 2, 2026". */
    static String words(EarlierDeploymentService.Line line) {
        var day = line.actual() != null
                ? " · live since " + DateFormatter.full(line.actual())
                : line.goLive() == null ? "" : " · go-live was planned for " + DateFormatter.full(line.goLive());
        var reason = Objects.toString(line.reason(), "");
        return line.state().label() + " · " + line.template() + day + (reason.isBlank() ? "" : " · " + reason);
    }
}
