package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ccpor.agenda.Came;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.MeetingRights;
import org.ccpor.agenda.PersonLine;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.Notices;

/** Who is expected at a meeting and who came; one tap marks a person. */
class AttendanceBox extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient AgendaDesk desk;
    private final transient Runnable done;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("Nobody is on the list yet.");
    private final Button add = new Button("Add people");
    private transient MeetingDetails now;

    AttendanceBox(AgendaDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        var keeps = MeetingRights.mayKeep(desk.viewer());
        add.setVisible(keeps);
        add.addThemeVariants(ButtonVariant.SMALL);
        add.addClickListener(_ -> PersonDialog.open(desk, now, done));
        count.addClassName("meeting-count");
        list.addClassName("meeting-list");
        list.getElement().setAttribute("role", "list");
        var head = new Div(new H2("Attendance"), count, add);
        head.addClassName("meeting-box-head");
        getContent().addClassName("meeting-box");
        getContent().add(head, none, list);
    }

    void show(MeetingDetails details) {
        now = details;
        var people = details.people();
        list.removeAll();
        people.forEach(it -> list.add(row(it)));
        list.setVisible(!people.isEmpty());
        none.setVisible(people.isEmpty());
        var came = people.stream().filter(it -> it.came() == Came.YES).count();
        count.setText(people.isEmpty() ? "" : "%d of %d attended".formatted(came, people.size()));
    }

    private ListItem row(PersonLine person) {
        var who = new Span(person.who());
        who.addClassName("meeting-who");
        var side = new Span(person.party().label() + place(person));
        side.addClassName("meeting-side");
        var row = new ListItem(new Div(who, side));
        row.addClassName("meeting-row");
        if (!MeetingRights.mayKeep(desk.viewer())) {
            row.add(new Span(person.came().label()));
            return row;
        }
        var marks = new Div();
        marks.addClassName("meeting-marks");
        marks.getElement().setAttribute("role", "group").setAttribute("aria-label", "Attendance of " + person.who());
        for (var came : List.of(Came.YES, Came.EXCUSED, Came.NO)) {
            var on = person.came() == came;
            var mark = new NativeButton(
                    (on ? "✓ " : "") + came.label(), _ -> now(person, on ? Came.OPEN : came));
            mark.addClassName("chip");
            mark.getElement().setAttribute("aria-pressed", String.valueOf(on));
            marks.add(mark);
        }
        var remove = new NativeButton("✕", _ -> run(() -> desk.minutes().removePerson(person.id(), person.version())));
        remove.addClassName("meeting-remove");
        remove.setAriaLabel("Take %s off the list".formatted(person.who()));
        marks.add(remove);
        row.add(marks);
        return row;
    }

    private String place(PersonLine person) {
        var court = person.court();
        return court == null ? "" : ", " + now.courts().getOrDefault(court, court);
    }

    private void now(PersonLine person, Came came) {
        run(() -> desk.minutes().mark(person.id(), came, person.version()));
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
        done.run();
    }
}
