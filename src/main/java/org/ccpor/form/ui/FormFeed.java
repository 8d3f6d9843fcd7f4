package org.ccpor.form.ui;

import com.vaadin.flow.signals.Signal;
import org.ccpor.base.ui.Topics;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everyone who has a form open to look again. The one place to change when a second node joins. */
@Component
public class FormFeed {
    private final Topics<FormKey> answers = new Topics<>();
    private final Topics<FormKey> people = new Topics<>();

    /** Grows with every committed change of the form. */
    public Signal<Double> answers(FormKey key) {
        return answers.revision(key);
    }

    /** Grows when somebody opens or leaves the form or goes to another field. */
    Signal<Double> people(FormKey key) {
        return people.revision(key);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FormChanged changed) {
        answers.rise(changed.key());
    }

    void moved(FormKey key) {
        people.rise(key);
    }
}
