package org.ccpor.base.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers that rise, one for each topic, so that a page hears only of what it shows. They carry no data: who is woken
 * reads again.
 *
 * @param <K> what a page looks at, such as the slug of a court
 */
public final class Topics<K> {
    private final Map<K, SharedNumberSignal> revisions = new ConcurrentHashMap<>();

    /** Read it inside an effect to be woken by the next {@link #rise}. */
    public Signal<Double> revision(K topic) {
        return of(topic).asReadonly();
    }

    /** Wakes everybody who looks at this topic. */
    public void rise(K topic) {
        of(topic).incrementBy(1);
    }

    private SharedNumberSignal of(K topic) {
        return revisions.computeIfAbsent(topic, _ -> new SharedNumberSignal());
    }
}
