package org.ccpor.incident.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import org.ccpor.base.ui.Topics;
import org.ccpor.incident.IncidentsChanged;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at incidents to look again, and once a minute that their clocks went on. Carries no data. */
@Component
class IncidentFeed {
    private final SharedNumberSignal all = new SharedNumberSignal();
    private final SharedNumberSignal minutes = new SharedNumberSignal();
    private final Topics<String> courts = new Topics<>();

    /** Rises with every change of any incident. */
    Signal<Double> revision() {
        return all.asReadonly();
    }

    /** Rises with every change of that court's incidents. */
    Signal<Double> revision(String court) {
        return courts.revision(court);
    }

    /** Rises every minute; costs nothing where no clock is shown. */
    Signal<Double> minute() {
        return minutes.asReadonly();
    }

    @TransactionalEventListener
    void on(IncidentsChanged changed) {
        courts.rise(changed.court());
        all.incrementBy(1);
    }

    @Scheduled(cron = "0 * * * * *")
    void tick() {
        minutes.incrementBy(1);
    }
}
