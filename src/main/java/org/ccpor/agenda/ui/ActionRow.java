package org.ccpor.agenda.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.agenda.ActionLine;
import org.ccpor.base.DateFormatter;
import org.jspecify.annotations.Nullable;

/** Something that was agreed; whoever does it ticks it off. */
class ActionRow extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Checkbox tick = new Checkbox();
    private final Span about = new Span();
    private final NativeButton change = new NativeButton("Change");
    private final NativeButton remove = new NativeButton("✕");
    private final Div tools = new Div(change, remove);
    private transient @Nullable ActionLine shown;

    /** What the row asks for. */
    interface Listener {
        void tick(ActionLine action, boolean done);

        void change(ActionLine action);

        void remove(ActionLine action);
    }

    ActionRow(Listener commands, boolean keeps) {
        tick.addValueChangeListener(it -> {
            if (it.isFromClient() && shown != null) {
                commands.tick(shown, it.getValue());
            }
        });
        change.addClickListener(_ -> {
            if (shown != null) {
                commands.change(shown);
            }
        });
        remove.addClickListener(_ -> {
            if (shown != null) {
                commands.remove(shown);
            }
        });
        change.addClassName("chip");
        remove.addClassName("meeting-remove");
        about.addClassName("meeting-side");
        tools.addClassName("meeting-marks");
        tools.setVisible(keeps);
        addClassName("meeting-row");
        add(new Div(tick, about), tools);
    }

    /** @param mayTick whether this viewer may say that it is done */
    void show(ActionLine action, String who, boolean mayTick, LocalDate today) {
        shown = action;
        tick.setLabel(action.text());
        tick.setValue(action.done());
        tick.setReadOnly(!mayTick);
        change.setAriaLabel("Change “%s”".formatted(action.text()));
        remove.setAriaLabel("Remove “%s”".formatted(action.text()));
        var due = action.due();
        var late = !action.done() && due != null && due.isBefore(today);
        about.setClassName("late", late);
        about.setText(Stream.of(
                        who,
                        due == null ? "" : (late ? "◷ was due " : "due ") + DateFormatter.full(due),
                        action.done() ? "done by " + action.doneBy() : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")));
    }
}
