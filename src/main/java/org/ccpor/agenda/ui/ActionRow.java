package org.ccpor.agenda.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.agenda.ActionLine;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandChip;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;

/** Something that was agreed; whoever does it ticks it off. */
class ActionRow extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Checkbox tick = new Checkbox();
    private final Span about = new Span();
    private final Div tools = new Div();
    private final transient PersonNames names;
    private final transient Command<ActionLine> ticking;
    private final transient List<CommandChip<ActionLine>> chips;
    private transient @Nullable ActionLine shown;

    ActionRow(ActionCommand commands, PersonNames names, Runnable done) {
        this.names = names;
        var run = new CommandRun();
        ticking = commands.tick();
        tick.addValueChangeListener(it -> {
            if (it.isFromClient() && shown != null && it.getValue() != shown.done()) {
                run.start(ticking, shown, done);
            }
        });
        chips = commands.all().stream()
                .map(it -> new CommandChip<>(it, done, it.icon() == null ? "chip" : "meeting-remove"))
                .toList();
        chips.forEach(tools::add);
        about.addClassName("meeting-side");
        tools.addClassName("meeting-marks");
        addClassName("meeting-row");
        add(new Div(tick, about), tools);
    }

    void show(ActionLine action, String who, LocalDate today) {
        shown = action;
        tick.setLabel(action.text());
        tick.setValue(action.done());
        tick.setReadOnly(!ticking.allowedWhen().test(action));
        chips.forEach(it -> it.show(action));
        tools.setVisible(chips.getFirst().isVisible());
        var due = action.due();
        var late = !action.done() && due != null && due.isBefore(today);
        about.setClassName("late", late);
        about.setText(Stream.of(
                        who,
                        due == null ? "" : (late ? "◷ was due " : "due ") + DateFormatter.full(due),
                        action.done() ? "done by " + names.of(action.doneBy()) : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")));
    }
}
