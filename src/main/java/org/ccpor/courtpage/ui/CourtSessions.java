package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.RowList;
import org.ccpor.training.TrainingChanged;
import org.ccpor.training.TrainingSession;
import org.ccpor.training.TrainingSessionService;

/** Training sessions of a court that are still to come; kept current while somebody looks. */
class CourtSessions extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient TrainingSessionService training;
    private String court = "";
    private final RowList<TrainingSession, Div> rows =
            new RowList<>("Training sessions", TrainingSession::id, _ -> new Div(), this::fill);

    CourtSessions(String title, TrainingSessionService training) {
        this.training = training;
        getContent().add(new CourtSection(title, rows));
        setVisible(false);
    }

    /** @param slug a court that this viewer sees in full */
    void show(String slug) {
        if (!slug.equals(court)) {
            court = slug;
            unfollow();
            follow(TrainingChanged.orItsSources(slug), this::refresh);
        }
    }

    private void refresh() {
        try {
            var next = training.upcoming(court);
            rows.show(next);
            setVisible(!next.isEmpty());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            // The page that holds this says so; what is shown stays.
        }
    }

    private void fill(Div row, TrainingSession session) {
        var when = new Anchor("court/" + court + "/training/" + session.id(), session.when());
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
