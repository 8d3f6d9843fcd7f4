package org.ccpor.court;

import java.time.Clock;
import org.ccpor.base.Change;
import org.ccpor.identity.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Records who was turned away from something of a court, although the refused call itself stores nothing. */
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

    /** A try at a form, by its code. */
    public void form(Viewer asking, String court, String code) {
        record(asking, court, "form.refused", code.matches("F\\d{1,2}") ? code : "");
    }

    /** A line in the court's history, such as "incident.refused"; none for a court that does not exist. */
    public void record(Viewer asking, String court, String what, String subject) {
        if (courts.find(court).isPresent()) {
            ownTransaction.executeWithoutResult(it -> events.publishEvent(
                    new Change(court, what, subject, null, null, null, asking.userName(), clock.instant())));
        }
    }
}
