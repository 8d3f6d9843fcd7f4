package org.ccpor.agenda;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.live.LiveFigures;
import org.ccpor.base.live.LiveThreads;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.DueItems;
import org.ccpor.deployment.DueItems.DueItem;
import org.ccpor.form.FormChanged;
import org.ccpor.training.TrainingCalendar;
import org.ccpor.training.TrainingSession;
import org.springframework.stereotype.Component;

/**
 * Due dates and trainings of all courts, unfiltered, read once after each change however many people look.
 */
@Component
class AgendaSources {
    /** Newer ones are there. */
    static final Topic READ = new Read();

    private final LiveFigures<Known> known;

    AgendaSources(
            BoardSnapshots board, DueItems items, TrainingCalendar trainings, LiveTopics topics, LiveThreads threads) {
        var causes = Set.of(BoardRefreshed.EVERY, new FormChanged.OfCode(TrainingCalendar.FORM));
        known = new LiveFigures<>(
                topics, threads, causes, READ, _ -> new Known(board.current(), items.open(), trainings.all()));
    }

    private record Read() implements Topic {}

    /** All of it at one moment; sessions by court. */
    record Known(BoardSnapshot board, List<DueItem> due, Map<String, List<TrainingSession>> trainings) {}

    Known now() {
        return known.now();
    }
}
