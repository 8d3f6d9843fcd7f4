package org.ccpor.deployment.plan;

import org.ccpor.calendar.OwnCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtType;
import org.springframework.stereotype.Component;

/** Tells the calendar which courts are tribal. */
@Component
class TribalCalendars implements OwnCalendars {
    private final CourtDirectory courts;

    TribalCalendars(CourtDirectory courts) {
        this.courts = courts;
    }

    @Override
    public boolean keepsOwn(String court) {
        return courts.find(court).filter(it -> it.type() == CourtType.TRIBAL).isPresent();
    }
}
