package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import org.ccpor.base.Outage;
import org.ccpor.training.TrainingSession;
import org.ccpor.training.TrainingSessions;
import org.ccpor.training.ui.TrainingFeed;

/** Training sessions of a court that are still to come; kept current while somebody looks. */
class CourtSessions extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient TrainingSessions training;
    private final ValueSignal<String> court = new ValueSignal<>("");
    private final RowList<TrainingSession, Div> rows =
            new RowList<>("Training sessions", TrainingSession::id, Div::new, this::fill);

    CourtSessions(String title, TrainingSessions training, TrainingFeed feed) {
        this.training = training;
        getContent().add(new CourtSection(title, rows));
        setVisible(false);
        Signal.effect(this, () -> {
            var slug = court.get();
            if (!slug.isEmpty()) {
                feed.revision(slug).get();
                Signal.runWithoutTransaction(() -> refresh(slug));
            }
        });
    }

    /** @param slug a court that this viewer sees in full */
    void show(String slug) {
        court.set(slug);
    }

    private void refresh(String slug) {
        try {
            var next = training.upcoming(slug);
            rows.show(next);
            setVisible(!next.isEmpty());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            // The page that holds this says so; what is shown stays.
        }
    }

    private void fill(Div row, TrainingSession session) {
        var when = new Anchor("court/" + court.peek() + "/training/" + session.id(), session.when());
        when.getElement().setAttribute("router-link", true);
        var small = new Div(
                new Span(session.place().isEmpty() ? session.title() : session.title() + " · " + session.place()));
        small.addClassName("court-small");
        var words = new Div(when, small);
        words.addClassName("court-words");
        row.removeAll();
        row.addClassName("court-item");
        row.add(words);
    }
}
