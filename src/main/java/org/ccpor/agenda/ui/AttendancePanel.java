package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.ccpor.agenda.AttendanceStatus;
import org.ccpor.agenda.MeetingAccess;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.PersonLine;
import org.ccpor.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Who is expected at a meeting and who came. */
class AttendancePanel extends Composite<Div> implements PersonRow.Listener {
    private static final long serialVersionUID = 1L;

    private final transient AgendaModel model;
    private final transient Runnable done;
    private final transient MeetingPanel<PersonLine, PersonRow> box;
    private transient @Nullable MeetingDetails now;

    AttendancePanel(AgendaModel model, Runnable done) {
        this.model = model;
        this.done = done;
        var keeps = MeetingAccess.mayKeep(model.viewer());
        var add = new Button("Add people", _ -> {
            if (now != null) {
                PersonDialog.open(model, now, done);
            }
        });
        add.setVisible(keeps);
        box = new MeetingPanel<>(
                "Attendance",
                "Nobody is on the list yet.",
                add,
                PersonLine::id,
                () -> new PersonRow(keeps ? this : null),
                (row, it) -> row.show(it, where(it)));
        getContent().add(box);
    }

    void show(MeetingDetails details) {
        now = details;
        var people = details.people();
        var came =
                people.stream().filter(it -> it.came() == AttendanceStatus.YES).count();
        box.show(people, "%d of %d attended".formatted(came, people.size()));
    }

    private String where(PersonLine person) {
        var court = person.court();
        var side = person.party().label();
        return court == null || now == null ? side : side + ", " + now.courts().getOrDefault(court, court);
    }

    @Override
    public void mark(PersonLine person, AttendanceStatus came) {
        run(() -> model.minutes().mark(person.id(), came, person.version()));
    }

    @Override
    public void remove(PersonLine person) {
        run(() -> model.minutes().removePerson(person.id(), person.version()));
    }

    private void run(Runnable command) {
        Notices.attempt(command);
        done.run();
    }
}
