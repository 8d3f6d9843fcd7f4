package org.ccpor.golive.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedValueSignal;
import org.ccpor.base.Change;
import org.ccpor.base.ui.Topics;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.golive.EvidenceTurned;
import org.ccpor.golive.GoLiveChanged;
import org.ccpor.provisioning.UsersChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's checklist to look again, and everybody of the team of evidence that turned. */
@Component
class GoLiveFeed {
    private static final EvidenceTurned NOTHING = new EvidenceTurned("", "", "", "");

    private final Topics<String> revisions = new Topics<>();
    private final SharedValueSignal<Alarm> alarm = new SharedValueSignal<>(new Alarm(0, NOTHING));

    /** The last evidence that turned. */
    record Alarm(long number, EvidenceTurned what) {}

    /** Rises with everything that may change what the checklist shows. */
    Signal<Double> revision(String court) {
        return revisions.revision(court);
    }

    /** The newest alarm; number 0 if there was none since the start. */
    Signal<Alarm> alarm() {
        return alarm.asReadonly();
    }

    @TransactionalEventListener
    void on(GoLiveChanged changed) {
        revisions.rise(changed.court());
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        revisions.rise(changed.key().court());
    }

    @TransactionalEventListener
    void on(UsersChanged changed) {
        revisions.rise(changed.court());
    }

    @TransactionalEventListener
    void on(Change change) {
        if (change.what() instanceof DeploymentChangeKind) {
            revisions.rise(change.court());
        }
    }

    @TransactionalEventListener
    void on(EvidenceTurned turned) {
        alarm.set(new Alarm(alarm.peek().number() + 1, turned));
    }
}
