package org.ccpor.readiness.incident;

import java.time.Clock;
import org.ccpor.base.Change;
import org.ccpor.base.Refused;
import org.ccpor.court.CourtDirectory;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in who may see a court's incidents. Somebody else's try is refused and recorded, although the refused call stores nothing. */
@Component
class IncidentDoor {
    private final CurrentViewer viewer;
    private final CourtDirectory courts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    IncidentDoor(
            CurrentViewer viewer,
            CourtDirectory courts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.viewer = viewer;
        this.courts = courts;
        this.events = events;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Viewer viewer() {
        return viewer.get();
    }

    /** @throws AccessDeniedException if this viewer may not read incidents of the court */
    Viewer requireReader(String court) {
        return require(IncidentRights.mayRead(viewer.get(), court), court);
    }

    /**
     * @throws AccessDeniedException if this viewer may not report for the court
     * @throws Refused if there is no such court
     */
    Viewer requireReporter(String court) {
        var asking = require(IncidentRights.mayReport(viewer.get(), court), court);
        if (courts.find(court).isEmpty()) {
            throw new Refused("There is no such court.");
        }
        return asking;
    }

    private Viewer require(boolean allowed, String court) {
        var asking = viewer.get();
        if (!allowed) {
            record(asking, court);
            throw new AccessDeniedException("Not this viewer's incidents");
        }
        return asking;
    }

    private void record(Viewer asking, String court) {
        if (courts.find(court).isPresent()) {
            ownTransaction.executeWithoutResult(it -> events.publishEvent(
                    new Change(court, "incident.refused", "", null, null, null, asking.userName(), clock.instant())));
        }
    }
}
