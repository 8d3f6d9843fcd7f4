package org.ccpor.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ccpor.agenda.AttendanceStatus;
import org.ccpor.agenda.PersonLine;
import org.jspecify.annotations.Nullable;

/** Somebody expected at a meeting; the team marks with one tap whether they came. */
class PersonRow extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Span who = new Span();
    private final Span side = new Span();
    private final Span came = new Span();
    private final Div marks = new Div();
    private final NativeButton remove = new NativeButton("✕");
    private final transient Map<AttendanceStatus, NativeButton> buttons = new EnumMap<>(AttendanceStatus.class);
    private transient @Nullable PersonLine shown;

    /** What the row asks for. */
    interface Listener {
        void mark(PersonLine person, AttendanceStatus came);

        void remove(PersonLine person);
    }

    /** @param commands {@code null} for who only reads */
    PersonRow(@Nullable Listener commands) {
        who.addClassName("meeting-who");
        side.addClassName("meeting-side");
        addClassName("meeting-row");
        add(new Div(who, side));
        if (commands == null) {
            add(came);
            return;
        }
        marks.addClassName("meeting-marks");
        marks.getElement().setAttribute("role", "group");
        for (var mark : List.of(AttendanceStatus.YES, AttendanceStatus.EXCUSED, AttendanceStatus.NO)) {
            var button = new NativeButton(mark.label(), _ -> {
                if (shown != null) {
                    commands.mark(shown, shown.came() == mark ? AttendanceStatus.OPEN : mark);
                }
            });
            button.addClassName("chip");
            buttons.put(mark, button);
            marks.add(button);
        }
        remove.addClassName("meeting-remove");
        remove.addClickListener(_ -> {
            if (shown != null) {
                commands.remove(shown);
            }
        });
        marks.add(remove);
        add(marks);
    }

    void show(PersonLine person, String where) {
        shown = person;
        who.setText(person.who());
        side.setText(where);
        came.setText(person.came().label());
        marks.getElement().setAttribute("aria-label", "Attendance of " + person.who());
        remove.setAriaLabel("Take %s off the list".formatted(person.who()));
        buttons.forEach((mark, button) -> {
            var on = person.came() == mark;
            button.setText((on ? "✓ " : "") + mark.label());
            button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
    }
}
