package org.ccpor.readiness.incident.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.readiness.incident.IncidentsChanged;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at incidents to look again, and once a minute that their clocks went on. Carries no data. */
@Component
class IncidentFeed {
    private final SharedNumberSignal all = new SharedNumberSignal();
    private final SharedNumberSignal minutes = new SharedNumberSignal();
    private final Map<String, SharedNumberSignal> courts = new ConcurrentHashMap<>();

    /** Rises with every change of any incident. */
    Signal<Double> revision() {
        return all.asReadonly();
    }

    /** Rises with every change of that court's incidents. */
    Signal<Double> revision(String court) {
        return of(court).asReadonly();
    }

    /** Rises every minute; costs nothing where no clock is shown. */
    Signal<Double> minute() {
        return minutes.asReadonly();
    }

    @TransactionalEventListener
    void on(IncidentsChanged changed) {
        of(changed.court()).incrementBy(1);
        all.incrementBy(1);
    }

    @Scheduled(cron = "0 * * * * *")
    void tick() {
        minutes.incrementBy(1);
    }

    private SharedNumberSignal of(String court) {
        return courts.computeIfAbsent(court, _ -> new SharedNumberSignal());
    }
}
