package org.ccpor.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.training.Coverage;
import org.ccpor.training.TrainedDayService;
import org.ccpor.training.TrainingChanged;
import org.ccpor.training.TrainingSessionService;

/** Above the training record: sessions with their attendance, how far everybody is, and who loses CLETS. */
class CoveragePanel extends LiveComposite<Section> {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 50;

    private final String court;
    private final transient TrainingSessionService training;
    private final boolean team;
    private final H3 words = new H3();
    private final Paragraph until = new Paragraph();
    private final UnorderedList sessions = new UnorderedList();
    private final CoverageTable table = new CoverageTable();
    private final Div losing = new Div();
    private final CoverageDownloads downloads;
    private final transient TrainedDayService days;
    private final Button enter = new Button("", _ -> enter());

    CoveragePanel(String court, TrainingSessionService training, TrainedDayService days, boolean team) {
        this.court = court;
        this.training = training;
        this.team = team;
        this.days = days;
        downloads = new CoverageDownloads(court, training);
        sessions.addClassName("training-sessions");
        sessions.getElement().setAttribute("aria-label", "Sessions and attendance");
        until.addClassName("training-small");
        getContent().addClassName("training");
        getContent().getElement().setAttribute("aria-label", "Sessions and coverage");
        getContent().add(words, until, sessions, table, enter, losing, downloads);
        enter.addClassName("training-enter");
        follow(TrainingChanged.orItsSources(court), this::refresh);
    }

    private void refresh() {
        try {
            show(training.held(court));
            training.coverage(court).ifPresent(this::show);
            offer(team ? days.waiting(court) : 0);
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Training could not be read just now; it is tried again with the next change.");
        }
    }

    private void offer(int waiting) {
        enter.setVisible(waiting > 0);
        enter.setText(
                waiting == 1
                        ? "Enter 1 day of training in the user list"
                        : "Enter %,d days of training in the user list".formatted(waiting));
    }

    private void enter() {
        try {
            var entered = days.enter(court);
            Notices.info("Entered in the user list (F7): %,d.".formatted(entered));
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Not saved: the database does not answer. Try again in a moment.");
        }
        refresh();
    }

    private void show(List<TrainingSessionService.Held> held) {
        sessions.removeAll();
        held.forEach(it -> sessions.add(session(it)));
        sessions.setVisible(!held.isEmpty());
    }

    private ListItem session(TrainingSessionService.Held held) {
        var name = new Span(held.session().when());
        name.addClassName("training-when");
        var about = new Span(held.session().title());
        about.addClassName("training-small");
        var words = new Div(name, about);
        words.addClassName("training-words");
        var came = new Span(held.words());
        came.addClassName("training-came");
        var open = new Anchor(
                AttendanceView.path(court, held.session().id()),
                !team ? "Attendance" : held.begun() ? "Take attendance" : "Invite people");
        open.getElement()
                .setAttribute("router-link", true)
                .setAttribute(
                        "aria-label", open.getText() + ", " + held.session().when());
        open.addClassName("btn");
        return new ListItem(words, came, open);
    }

    private void show(Coverage now) {
        words.setText(now.words());
        until.setText(
                now.goLive() == null
                        ? "There is no go-live date yet; everybody who is trained counts."
                        : "Counted up to go-live on %s. Go-live needs %d %%, and all of Court and Supervisor."
                                .formatted(DateFormatter.full(now.goLive()), Coverage.NEEDED_PERCENT));
        table.show(now.rows());
        losing.removeAll();
        losing.add(now.losing().isEmpty() ? small(now.cletsWords()) : named(now));
        downloads.setVisible(now.listed() > 0);
        losing.setVisible(now.listed() > 0);
    }

    private static Paragraph small(String sentence) {
        var line = new Paragraph(sentence + ".");
        line.addClassName("training-small");
        return line;
    }

    private static NativeDetails named(Coverage now) {
        var list = new UnorderedList();
        now.losing().stream()
                .limit(NAMED)
                .forEach(it -> list.add(new ListItem("%s (%s): %s"
                        .formatted(
                                it.who(),
                                it.role().label(),
                                it.ends() == null
                                        ? "not certified yet"
                                        : "ends on " + DateFormatter.full(it.ends())))));
        if (now.losing().size() > NAMED) {
            list.add(new ListItem("And %,d more; the export names them all."
                    .formatted(now.losing().size() - NAMED)));
        }
        var details = new NativeDetails(now.cletsWords(), list);
        details.addClassName("training-losing");
        return details;
    }
}
