package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;
import org.ccpor.base.ui.HeaderPart;
import org.ccpor.collaboration.Presence;
import org.ccpor.court.CourtDirectory;
import org.ccpor.identity.CurrentViewer;

/** Lends the header the people who are here. */
@org.springframework.stereotype.Component
class PeopleHeader implements HeaderPart {
    private final Presence presence;
    private final CourtDirectory courts;
    private final CurrentViewer viewer;

    PeopleHeader(Presence presence, CourtDirectory courts, CurrentViewer viewer) {
        this.presence = presence;
        this.courts = courts;
        this.viewer = viewer;
    }

    @Override
    public Place place() {
        return Place.PEOPLE;
    }

    @Override
    public Component create() {
        return new PeopleHere(presence, courts, viewer.get());
    }
}
