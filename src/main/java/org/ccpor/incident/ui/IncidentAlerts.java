package org.ccpor.incident.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Count;
import org.ccpor.base.Outage;
import org.ccpor.base.live.Minute;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentsChanged;
import org.springframework.security.access.AccessDeniedException;

/**
 * Incidents of priority 1 that nobody has acknowledged, as one mark in the header of every page of the team. One that
 * arrives is told once, and once more when its target passes.
 */
class IncidentAlerts extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final NativeButton mark = new NativeButton();
    private final Span where = new Span();
    private final Div alerts = new Div();
    private final Popover popover;
    private final Set<String> told = new HashSet<>();
    private final Set<String> missed = new HashSet<>();
    private transient List<IncidentLine> shown = List.of();
    private boolean opened;

    IncidentAlerts(IncidentModel model) {
        this.model = model;
        var level = new Span("P1");
        where.addClassName("alert-where");
        mark.addClassName("alert-mark");
        mark.add(level, where);
        alerts.addClassName("alert-list");
        var until = new Paragraph("The whole team sees this until somebody acknowledges it.");
        until.addClassName("alert-until");
        popover = new Popover(alerts, until);
        popover.setAriaLabel("Priority 1 incidents");
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setTarget(mark);
        popover.setAutofocus(true);
        popover.addClassName("alert-popover");
        getContent().addClassName("alerts");
        getContent().add(mark, popover);
        setVisible(false);
        follow(Set.of(IncidentsChanged.EVERY, new Minute()), this::refresh);
    }

    private void refresh() {
        var now = alarms();
        tell(now);
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
        alerts.getChildren().map(IncidentAlert.class::cast).forEach(IncidentAlert::tick);
    }

    private List<IncidentLine> alarms() {
        try {
            return model.incidents().alarms();
        } catch (RuntimeException failure) {
            if (!(failure instanceof AccessDeniedException)) {
                Outage.orThrow(failure);
            }
            return List.of();
        }
    }

    /** What a page finds when it is opened is no news. */
    private void tell(List<IncidentLine> now) {
        for (var it : now) {
            var late = model.targets().read(it).late();
            var isNew = told.add(it.number());
            var isLate = late && missed.add(it.number());
            if (opened && isNew) {
                Notices.alarm("Priority 1 at %s: %s".formatted(it.courtName(), it.title()));
            } else if (opened && isLate) {
                Notices.alarm("Nobody has acknowledged priority 1 at %s, and its target has passed."
                        .formatted(it.courtName()));
            }
        }
        opened = true;
    }

    private void draw() {
        setVisible(!shown.isEmpty());
        var courts = shown.stream().map(IncidentLine::courtName).distinct().toList();
        where.setText(courts.size() == 1 ? courts.getFirst() : Count.of(courts.size(), "court"));
        mark.setAriaLabel(shown.stream()
                .map(it -> "Priority 1 at %s: %s".formatted(it.courtName(), it.title()))
                .collect(Collectors.joining("; ")));
        alerts.removeAll();
        shown.forEach(it -> alerts.add(new IncidentAlert(model, it, popover::close, this::refresh)));
        if (shown.isEmpty()) {
            popover.close();
        }
    }
}
