package org.ccpor.readiness.acceptance;

import java.time.Clock;
import org.ccpor.base.Change;
import org.ccpor.court.CourtDirectory;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns away who may not do a step of the test, and records the try although the refused call stores nothing. */
@Component
class TestDoor {
    private final CurrentViewer viewer;
    private final CourtDirectory courts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    TestDoor(
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

    /** @throws AccessDeniedException unless this viewer sees the court in full */
    Viewer requireReader(String court) {
        var asking = viewer.get();
        require(asking.seesInFull(court), asking, court, "Not this viewer's court");
        return asking;
    }

    void require(boolean allowed, Viewer asking, String court, String sentence) {
        if (allowed) {
            return;
        }
        if (courts.find(court).isPresent()) {
            ownTransaction.executeWithoutResult(it -> events.publishEvent(new Change(
                    court, "form.refused", AcceptanceForm.CODE, null, null, null, asking.userName(), clock.instant())));
        }
        throw new AccessDeniedException(sentence);
    }
}
