package org.ccpor.readiness.training.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.form.FormChanged;
import org.ccpor.provisioning.UsersChanged;
import org.ccpor.readiness.training.TrainingChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's training to look again. Carries no data. */
@Component
public class TrainingFeed {
    private static final Set<String> FORMS = Set.of("F8", "F9");

    private final Map<String, SharedNumberSignal> revisions = new ConcurrentHashMap<>();

    /** Rises with every change of that court's sessions, invitations, attendance and users. */
    public Signal<Double> revision(String court) {
        return of(court).asReadonly();
    }

    @TransactionalEventListener
    void on(TrainingChanged changed) {
        of(changed.court()).incrementBy(1);
    }

    @TransactionalEventListener
    void on(UsersChanged changed) {
        of(changed.court()).incrementBy(1);
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        if (FORMS.contains(changed.key().code())) {
            of(changed.key().court()).incrementBy(1);
        }
    }

    private SharedNumberSignal of(String court) {
        return revisions.computeIfAbsent(court, _ -> new SharedNumberSignal());
    }
}
