package org.ccpor.readiness.golive.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import com.vaadin.flow.signals.shared.SharedValueSignal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.Change;
import org.ccpor.form.FormChanged;
import org.ccpor.provisioning.UsersChanged;
import org.ccpor.readiness.golive.EvidenceTurned;
import org.ccpor.readiness.golive.GoLiveChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's checklist to look again, and everybody of the team of evidence that turned. */
@Component
class GoLiveFeed {
    private static final EvidenceTurned NOTHING = new EvidenceTurned("", "", "", "");

    private final Map<String, SharedNumberSignal> revisions = new ConcurrentHashMap<>();
    private final SharedValueSignal<Alarm> alarm = new SharedValueSignal<>(new Alarm(0, NOTHING));

    /** The last evidence that turned. */
    record Alarm(long number, EvidenceTurned what) {}

    /** Rises with everything that may change what the checklist shows. */
    Signal<Double> revision(String court) {
        return of(court).asReadonly();
    }

    /** The newest alarm; number 0 if there was none since the start. */
    Signal<Alarm> alarm() {
        return alarm.asReadonly();
    }

    @TransactionalEventListener
    void on(GoLiveChanged changed) {
        of(changed.court()).incrementBy(1);
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        of(changed.key().court()).incrementBy(1);
    }

    @TransactionalEventListener
    void on(UsersChanged changed) {
        of(changed.court()).incrementBy(1);
    }

    @TransactionalEventListener
    void on(Change change) {
        if (change.what().startsWith("golive.") || change.what().startsWith("deployment.")) {
            of(change.court()).incrementBy(1);
        }
    }

    @TransactionalEventListener
    void on(EvidenceTurned turned) {
        alarm.set(new Alarm(alarm.peek().number() + 1, turned));
    }

    private SharedNumberSignal of(String court) {
        return revisions.computeIfAbsent(court, _ -> new SharedNumberSignal());
    }
}
