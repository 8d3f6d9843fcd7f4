package org.ccpor.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.FactList;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentLine;

/** One incident that nobody has acknowledged: what happened, since when, by when to answer, and the answer itself. */
class IncidentAlert extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final transient IncidentLine line;
    private final FactList facts = new FactList();

    /**
     * @param leave runs when a link is followed
     * @param done runs when somebody acknowledged it
     */
    IncidentAlert(IncidentModel model, IncidentLine line, Runnable leave, Runnable done) {
        this.model = model;
        this.line = line;
        var acknowledge = new CommandButton<>(
                Command.<IncidentLine>of("Acknowledge, I take it", this::acknowledge)
                        .spoken(it -> "Acknowledge " + it.number() + ", I take it"),
                done,
                ButtonVariant.PRIMARY);
        acknowledge.show(line);
        var open = link("Open", leave);
        open.addClassName("btn");
        var buttons = new Div(acknowledge, open);
        buttons.addClassName("alert-buttons");
        getContent().addClassName("alert");
        getContent().add(new H2("Priority 1 at " + line.courtName()), new Paragraph(line.title()), facts, buttons);
    }

    /** The clock went on. */
    void tick() {
        var reading = model.targets().read(line);
        var now = new LinkedHashMap<String, String>();
        now.put("Incident", line.number());
        now.put("Where", line.environment().label() + ", " + line.area().label());
        now.put(
                "Reported",
                model.moment(line.times().reported()) + ", "
                        + line.reporterRole().label());
        now.put("Answer", (reading.late() ? "◷ " : "") + reading.words());
        facts.show(now);
    }

    private Anchor link(String words, Runnable leave) {
        var link = new Anchor("incidents/" + line.number(), words);
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", _ -> leave.run());
        return link;
    }

    private void acknowledge(IncidentLine it) {
        model.steps().acknowledge(it.number(), it.version());
        Notices.info("You acknowledged %s.".formatted(it.number()));
    }
}
