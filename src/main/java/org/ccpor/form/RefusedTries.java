package org.ccpor.form;

import java.time.Clock;
import org.ccpor.base.Change;
import org.ccpor.court.CourtDirectory;
import org.ccpor.identity.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Records who was turned away from a form or from what goes with it, although the refused call itself stores nothing. */
@Component
public class RefusedTries {
    private final CourtDirectory courts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    RefusedTries(
            CourtDirectory courts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.courts = courts;
        this.events = events;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A line in the court's history; none for a court that does not exist. */
    public void record(Viewer asking, FormKey key) {
        if (courts.find(key.court()).isEmpty()) {
            return;
        }
        var subject = key.code().matches("F\\d{1,2}") ? key.code() : "";
        ownTransaction.executeWithoutResult(it -> events.publishEvent(new Change(
                key.court(), "form.refused", subject, null, null, null, asking.userName(), clock.instant())));
    }
}
