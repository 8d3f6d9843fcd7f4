package org.ccpor.acceptance.ui;

import com.vaadin.flow.signals.Signal;
import org.ccpor.base.ui.Topics;
import org.ccpor.form.FormChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's test to look again. Carries no data. */
@Component
class AcceptanceFeed {
    private final Topics<String> revisions = new Topics<>();

    /** Rises with every change of that court's form F10. */
    Signal<Double> revision(String court) {
        return revisions.revision(court);
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        if (changed.key().code().equals("F10")) {
            revisions.rise(changed.key().court());
        }
    }
}
