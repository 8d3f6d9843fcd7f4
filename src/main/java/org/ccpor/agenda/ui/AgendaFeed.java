package org.ccpor.agenda.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import org.ccpor.agenda.MeetingsChanged;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.form.FormChanged;
import org.ccpor.training.TrainingCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at the calendar to look again. Carries no data. */
@Component
class AgendaFeed {
    private final SharedNumberSignal days = new SharedNumberSignal();
    private final SharedNumberSignal meetings = new SharedNumberSignal();

    /** Rises with everything the calendar shows. */
    Signal<Double> days() {
        return days.asReadonly();
    }

    /** Rises with every change of any meeting. */
    Signal<Double> meetings() {
        return meetings.asReadonly();
    }

    @TransactionalEventListener
    void on(MeetingsChanged changed) {
        meetings.incrementBy(1);
        days.incrementBy(1);
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        if (changed.key().code().equals(TrainingCalendar.FORM)) {
            days.incrementBy(1);
        }
    }

    @EventListener
    void on(BoardRefreshed refreshed) {
        days.incrementBy(1);
    }
}
