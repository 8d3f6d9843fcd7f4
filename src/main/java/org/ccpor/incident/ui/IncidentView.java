package org.ccpor.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.live.Minute;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentsChanged;
import org.jspecify.annotations.Nullable;

/** One incident: how it stands, what this person may do next, and all that is known of it. */
@Route("incidents/:number")
@PermitAll
class IncidentView extends LiveComposite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final H1 number = new H1();
    private final Span target = new Span();
    private final Div chips = new Div();
    private final Paragraph title = new Paragraph();
    private final CommandBar<IncidentLine> commands;
    private final IncidentFacts facts;
    private transient @Nullable IncidentLine shown;

    IncidentView(IncidentModel model) {
        this.model = model;
        commands = new CommandBar<>(IncidentCommand.all(model), this::read);
        facts = new IncidentFacts(model);
        var back = new Anchor("incidents", "← Incidents");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        chips.addClassName("incident-chips");
        title.addClassName("incident-what");
        target.getElement().setAttribute("role", "status");
        var head = new Div(number, chips, target);
        head.addClassName("incident-head");
        addClassNames("incidents", "incident-view");
        add(back, head, title, commands, facts);
        follow(IncidentsChanged.EVERY, this::read);
        follow(new Minute(), this::tick);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(model.incidents()
                    .get(entering.getRouteParameters().get("number").orElse("")));
        } catch (RefusedException none) {
            throw new NotFoundException(none.sentence());
        }
    }

    private void read() {
        if (shown == null) {
            return;
        }
        try {
            show(model.incidents().get(shown.number()));
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The incident could not be read just now; it is read again with the next change.");
        }
    }

    private void show(IncidentLine now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        number.setText(now.number() + ", " + now.courtName());
        chips.removeAll();
        chips.add(IncidentChip.priority(now), IncidentChip.state(now));
        title.setText(now.title());
        commands.show(now);
        facts.show(now);
        tick();
    }

    private void tick() {
        if (shown != null) {
            var reading = model.targets().read(shown);
            target.setText((reading.late() ? "◷ " : "") + reading.words());
            target.setClassName("incident-target" + (reading.late() ? " late" : ""));
        }
    }

    @Override
    public String getPageTitle() {
        return (shown == null ? "Incident" : shown.number()) + " · CCPOR Deployment";
    }
}
