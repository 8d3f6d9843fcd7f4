package org.ccpor.readiness.closeout.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.form.FormChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's approvals to look again. Carries no data. */
@Component
class CloseOutFeed {
    private final Map<String, SharedNumberSignal> revisions = new ConcurrentHashMap<>();

    /** Rises with every change of that court's form F13. */
    Signal<Double> revision(String court) {
        return of(court).asReadonly();
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        if (changed.key().code().equals("F13")) {
            of(changed.key().court()).incrementBy(1);
        }
    }

    private SharedNumberSignal of(String court) {
        return revisions.computeIfAbsent(court, _ -> new SharedNumberSignal());
    }
}
