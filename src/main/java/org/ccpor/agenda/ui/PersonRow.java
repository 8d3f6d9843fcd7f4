package org.ccpor.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.agenda.PersonLine;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandChip;

/** Somebody expected at a meeting; the team marks with one tap whether they came. */
class PersonRow extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Span who = new Span();
    private final Span side = new Span();
    private final Span came = new Span();
    private final Div marks = new Div();
    private final transient List<CommandChip<PersonLine>> chips;

    PersonRow(List<Command<PersonLine>> commands, Runnable done) {
        who.addClassName("meeting-who");
        side.addClassName("meeting-side");
        marks.addClassName("meeting-marks");
        marks.getElement().setAttribute("role", "group");
        chips = commands.stream()
                .map(it -> new CommandChip<>(it, done, it.icon() == null ? "chip" : "meeting-remove"))
                .toList();
        chips.forEach(marks::add);
        addClassName("meeting-row");
        add(new Div(who, side), came, marks);
    }

    void show(PersonLine person, String where) {
        who.setText(person.who());
        side.setText(where);
        came.setText(person.came().label());
        marks.getElement().setAttribute("aria-label", "Attendance of " + person.who());
        chips.forEach(it -> it.show(person));
        marks.setVisible(chips.getFirst().isVisible());
        came.setVisible(!marks.isVisible());
    }
}
