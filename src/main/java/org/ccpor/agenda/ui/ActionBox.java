package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.agenda.ActionLine;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.MeetingRights;
import org.ccpor.base.Days;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.Notices;
import org.springframework.security.access.AccessDeniedException;

/** What was agreed at a meeting; whoever does it says that it is done. */
class ActionBox extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient AgendaDesk desk;
    private final transient Runnable done;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("Nothing is agreed yet.");
    private transient MeetingDetails now;

    ActionBox(AgendaDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        var add = new Button("Add an action", _ -> ActionDialog.add(desk, now, done));
        add.setVisible(MeetingRights.mayKeep(desk.viewer()));
        add.addThemeVariants(ButtonVariant.SMALL);
        count.addClassName("meeting-count");
        list.addClassName("meeting-list");
        list.getElement().setAttribute("role", "list");
        var head = new Div(new H2("Actions"), count, add);
        head.addClassName("meeting-box-head");
        getContent().addClassName("meeting-box");
        getContent().add(head, none, list);
    }

    void show(MeetingDetails details) {
        now = details;
        var actions = details.actions();
        list.removeAll();
        actions.forEach(it -> list.add(row(it)));
        list.setVisible(!actions.isEmpty());
        none.setVisible(actions.isEmpty());
        var finished = actions.stream().filter(ActionLine::done).count();
        count.setText(actions.isEmpty() ? "" : "%d of %d done".formatted(finished, actions.size()));
    }

    private ListItem row(ActionLine action) {
        var tick = new Checkbox(action.text(), action.done());
        tick.setReadOnly(!MeetingRights.mayTick(desk.viewer(), action));
        tick.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                run(() -> desk.minutes().tick(action.id(), it.getValue(), action.version()));
            }
        });
        var late = !action.done() && action.due() != null && action.due().isBefore(desk.today());
        var about = new Span(Stream.of(
                        who(action),
                        action.due() == null ? "" : (late ? "◷ was due " : "due ") + Days.full(action.due()),
                        action.done() ? "done by " + action.doneBy() : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassNames("meeting-side");
        about.setClassName("late", late);
        var row = new ListItem(new Div(tick, about));
        row.addClassName("meeting-row");
        if (MeetingRights.mayKeep(desk.viewer())) {
            row.add(tools(action));
        }
        return row;
    }

    private Div tools(ActionLine action) {
        var change = new NativeButton("Change", _ -> ActionDialog.change(desk, now, action, done));
        change.addClassName("chip");
        change.setAriaLabel("Change “%s”".formatted(action.text()));
        var remove = new NativeButton("✕", _ -> run(() -> desk.minutes().dropAction(action.id(), action.version())));
        remove.addClassName("meeting-remove");
        remove.setAriaLabel("Remove “%s”".formatted(action.text()));
        var tools = new Div(change, remove);
        tools.addClassName("meeting-marks");
        return tools;
    }

    private String who(ActionLine action) {
        var court = action.court();
        var side = court == null
                ? action.party().label()
                : now.courts().getOrDefault(court, court) + ": " + action.party().label();
        return action.who().isEmpty() ? side : side + ", " + action.who();
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException notTheirs) {
            Notices.refused("Only the team and the people of that side may say that it is done.");
        }
        done.run();
    }
}
