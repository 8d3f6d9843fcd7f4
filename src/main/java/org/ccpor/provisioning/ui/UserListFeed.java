package org.ccpor.provisioning.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.form.FormChanged;
import org.ccpor.provisioning.UsersChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's list to look again. Carries no data. */
@Component
class UserListFeed {
    private final Map<String, SharedNumberSignal> revisions = new ConcurrentHashMap<>();

    /** Rises with every change of that court's list. */
    Signal<Double> revision(String court) {
        return of(court).asReadonly();
    }

    @TransactionalEventListener
    void on(UsersChanged changed) {
        of(changed.court()).incrementBy(1);
    }

    /** Handing in closes the list for the court, returning opens it. */
    @TransactionalEventListener
    void on(FormChanged changed) {
        if (changed.key().code().equals("F7") && changed.paths().isEmpty()) {
            of(changed.key().court()).incrementBy(1);
        }
    }

    private SharedNumberSignal of(String court) {
        return revisions.computeIfAbsent(court, _ -> new SharedNumberSignal());
    }
}
