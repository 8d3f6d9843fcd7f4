package org.ccpor.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ccpor.base.ui.HeaderPart;

/** Lends the header the alert of priority 1; for the team only. */
@org.springframework.stereotype.Component
class IncidentHeader implements HeaderPart {
    private final IncidentModel model;

    IncidentHeader(IncidentModel model) {
        this.model = model;
    }

    @Override
    public Place place() {
        return Place.ALERTS;
    }

    @Override
    public Component create() {
        return model.viewer().coordinates() ? new IncidentAlerts(model) : new Div();
    }
}
