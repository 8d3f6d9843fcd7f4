package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.ccpor.agenda.AttendanceStatus;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.PersonLine;
import org.ccpor.base.ui.CommandButton;
import org.jspecify.annotations.Nullable;

/** Who is expected at a meeting and who came. */
class AttendancePanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final CommandButton<MeetingDetails> add;
    private final transient MeetingPanel<PersonLine, PersonRow> box;
    private transient @Nullable MeetingDetails now;

    AttendancePanel(AgendaModel model, Runnable done) {
        var commands = new AttendeeCommand(model);
        add = new CommandButton<>(commands.add(), done);
        box = new MeetingPanel<>(
                "Attendance",
                "Nobody is on the list yet.",
                add,
                PersonLine::id,
                () -> new PersonRow(commands.all(), done),
                (row, it) -> row.show(it, where(it)));
        getContent().add(box);
    }

    void show(MeetingDetails details) {
        now = details;
        add.show(details);
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
}
