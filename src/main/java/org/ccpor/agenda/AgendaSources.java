package org.ccpor.agenda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.DueItems.DueItem;
import org.ccpor.deployment.DueItems;
import org.ccpor.form.FormChanged;
import org.ccpor.training.TrainingCalendar;
import org.ccpor.training.TrainingSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Due dates and trainings of all courts, unfiltered, read once after each change however many people look.
 */
@Component
class AgendaSources {
    private final BoardSnapshots board;
    private final DueItems items;
    private final TrainingCalendar trainings;
    private final AtomicLong trainingChanges = new AtomicLong();
    private @Nullable Known known;

    AgendaSources(BoardSnapshots board, DueItems items, TrainingCalendar trainings) {
        this.board = board;
        this.items = items;
        this.trainings = trainings;
    }

    /** All of it at one moment; sessions by court. */
    record Known(
            BoardSnapshot board,
            long trainingChange,
            List<DueItem> due,
            Map<String, List<TrainingSession>> trainings) {}

    synchronized Known now() {
        var snapshot = board.current();
        var change = trainingChanges.get();
        var before = known;
        if (before != null && before.board() == snapshot && before.trainingChange() == change) {
            return before;
        }
        var fresh = new Known(snapshot, change, items.open(), trainings.all());
        known = fresh;
        return fresh;
    }

    @TransactionalEventListener
    void on(FormChanged changed) {
        if (changed.key().code().equals(TrainingCalendar.FORM)) {
            trainingChanges.incrementAndGet();
        }
    }
}
