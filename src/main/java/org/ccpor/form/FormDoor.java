package org.ccpor.form;

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

/** Lets in who may see a court's forms. Somebody else's try is refused and recorded, although the refused call stores nothing. */
@Component
class FormDoor {
    private final CurrentViewer viewer;
    private final CourtDirectory courts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    FormDoor(
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

    /** @throws AccessDeniedException if this viewer may not read forms of the court */
    Viewer requireReader(FormKey key) {
        var asking = viewer.get();
        if (!FormRights.mayRead(asking, key.court())) {
            record(asking, key);
            throw new AccessDeniedException("Not this viewer's form");
        }
        return asking;
    }

    /** For steps that only some readers may take. */
    void require(boolean allowed, Viewer asking, FormKey key) {
        if (!allowed) {
            record(asking, key);
            throw new AccessDeniedException("Not this viewer's step");
        }
    }

    private void record(Viewer asking, FormKey key) {
        if (courts.find(key.court()).isEmpty()) {
            return;
        }
        var subject = key.code().matches("F\\d{1,2}") ? key.code() : "";
        ownTransaction.executeWithoutResult(it -> events.publishEvent(new Change(
                key.court(), "form.refused", subject, null, null, null, asking.userName(), clock.instant())));
    }
}
