package org.ccpor.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentsChanged;
import org.springframework.security.access.AccessDeniedException;

/** Incidents of priority 1 that nobody has acknowledged, in the header of every page of the team. */
class IncidentAlerts extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private transient List<IncidentLine> shown = List.of();

    IncidentAlerts(IncidentModel model) {
        this.model = model;
        getContent().addClassName("incident-alerts");
        // There before its first alert, or screen readers would not announce that one.
        getContent().getElement().setAttribute("role", "alert");
        follow(IncidentsChanged.EVERY, this::refresh);
    }

    private void refresh() {
        try {
            var now = model.incidents().alarms();
            if (!now.equals(shown)) {
                shown = now;
                draw();
            }
        } catch (RuntimeException failure) {
            if (!(failure instanceof AccessDeniedException)) {
                Outage.orThrow(failure);
            }
            shown = List.of();
            draw();
        }
    }

    private void draw() {
        getContent().removeAll();
        shown.forEach(it -> getContent().add(alert(it)));
    }

    private Div alert(IncidentLine line) {
        var mark = new Span("▲");
        mark.getElement().setAttribute("aria-hidden", "true");
        var head = new Span("Priority 1 at " + line.courtName());
        head.addClassName("incident-alert-head");
        var link = new Anchor("incidents/" + line.number(), line.number());
        link.getElement().setAttribute("router-link", true);
        var words = new Span(line.environment().label() + ", " + line.area().label() + ": " + line.title());
        words.addClassName("incident-alert-words");
        var acknowledge = new Button("Acknowledge", _ -> acknowledge(line));
        acknowledge.addThemeVariants(ButtonVariant.SMALL);
        acknowledge.getElement().setAttribute("aria-label", "Acknowledge " + line.number());
        var alert = new Div(mark, head, link, words, acknowledge);
        alert.addClassName("incident-alert");
        return alert;
    }

    private void acknowledge(IncidentLine line) {
        Notices.attempt(() -> {
            model.steps().acknowledge(line.number(), line.version());
            Notices.info("You acknowledged %s.".formatted(line.number()));
        });
        refresh();
    }
}
