package org.ccpor.provisioning.ui;

import com.vaadin.flow.signals.Signal;
import org.ccpor.base.ui.Topics;
import org.ccpor.form.FormChanged;
import org.ccpor.provisioning.UsersChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's list to look again. Carries no data. */
@Component
class UserListFeed {
    private final Topics<String> revisions = new Topics<>();

    /** Rises with every change of that court's list. */
    Signal<Double> revision(String court) {
        return revisions.revision(court);
    }

    @TransactionalEventListener
    void on(UsersChanged changed) {
        revisions.rise(changed.court());
    }

    /** Handing in closes the list for the court, returning opens it. */
    @TransactionalEventListener
    void on(FormChanged changed) {
        if (changed.key().code().equals("F7") && changed.paths().isEmpty()) {
            revisions.rise(changed.key().court());
        }
    }
}
