package org.ccpor.training.ui;

import com.vaadin.flow.signals.Signal;
import java.util.Set;
import org.ccpor.base.ui.Topics;
import org.ccpor.form.FormChanged;
import org.ccpor.provisioning.UsersChanged;
import org.ccpor.training.TrainingChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's training to look again. Carries no data. */
@Component
public class TrainingFeed {
    private static final Set<String> FORMS = Set.of("F8", "F9");

    private final Topics<String> revisions = new Topics<>();

    /** Rises with every change of that court's sessions, invitations, attendance and users. */
    public Signal<Double> revision(String court) {
        return revisions.revision(court);
    }

    @TransactionalEventListener
    void on(TrainingChanged changed) {
        revisions.rise(changed.court());
    }

    @TransactionalEventListener
    void on(UsersChanged changed) {
        revisions.rise(changed.court());
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        if (FORMS.contains(changed.key().code())) {
            revisions.rise(changed.key().court());
        }
    }
}
