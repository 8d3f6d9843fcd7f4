package org.ccpor.incident.ui;

import com.vaadin.flow.component.Component;

/** Lends the screens of incidents to pages that show them among other things. */
@org.springframework.stereotype.Component
public class IncidentComponentFactory {
    private final IncidentModel model;

    IncidentComponentFactory(IncidentModel model) {
        this.model = model;
    }

    /**
     * The open incidents of a court, kept current while they are shown.
     *
     * @param changed called after this person changed something
     */
    public Component open(String court, Runnable changed) {
        return new CourtIncidents(model, court, true, changed);
    }
}
