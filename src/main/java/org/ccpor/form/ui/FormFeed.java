package org.ccpor.form.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everyone who has a form open to look again. The one place to change when a second node joins. */
@Component
class FormFeed {
    private final Map<FormKey, SharedNumberSignal> answers = new ConcurrentHashMap<>();
    private final Map<FormKey, SharedNumberSignal> people = new ConcurrentHashMap<>();

    /** Grows with every committed change of the form. */
    Signal<Double> answers(FormKey key) {
        return topic(answers, key).asReadonly();
    }

    /** Grows when somebody opens or leaves the form or goes to another field. */
    Signal<Double> people(FormKey key) {
        return topic(people, key).asReadonly();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FormChanged changed) {
        topic(answers, changed.key()).incrementBy(1);
    }

    void moved(FormKey key) {
        topic(people, key).incrementBy(1);
    }

    private static SharedNumberSignal topic(Map<FormKey, SharedNumberSignal> topics, FormKey key) {
        return topics.computeIfAbsent(key, _ -> new SharedNumberSignal());
    }
}
