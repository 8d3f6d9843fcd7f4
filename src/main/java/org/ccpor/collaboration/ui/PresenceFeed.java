package org.ccpor.collaboration.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import org.ccpor.collaboration.PresenceChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every open page that other people are here now. The one place to change when a second node joins. */
@Component
public class PresenceFeed {
    private final SharedNumberSignal revision = new SharedNumberSignal();

    PresenceFeed() {}

    /** Rises whenever somebody comes, goes or opens something else; read it inside an effect. */
    public Signal<Double> revision() {
        return revision.asReadonly();
    }

    @EventListener
    void on(PresenceChanged changed) {
        revision.incrementBy(1);
    }
}
