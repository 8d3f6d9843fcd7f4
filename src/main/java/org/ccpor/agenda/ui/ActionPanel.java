package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.ccpor.agenda.ActionLine;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.base.ui.CommandButton;
import org.jspecify.annotations.Nullable;

/** What was agreed at a meeting, open ones first. */
class ActionPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final CommandButton<MeetingDetails> add;
    private final transient MeetingPanel<ActionLine, ActionRow> box;
    private transient @Nullable MeetingDetails now;

    ActionPanel(AgendaModel model, Runnable done) {
        var commands = new ActionCommand(model, () -> Objects.requireNonNull(now));
        add = new CommandButton<>(commands.add(), done);
        box = new MeetingPanel<>(
                "Actions",
                "Nothing is agreed yet.",
                add,
                ActionLine::id,
                () -> new ActionRow(commands, model.names(), done),
                (row, it) -> row.show(it, who(it), model.today()));
        getContent().add(box);
    }

    void show(MeetingDetails details) {
        now = details;
        add.show(details);
        var actions = details.actions();
        var finished = actions.stream().filter(ActionLine::done).count();
        box.show(actions, "%d of %d done".formatted(finished, actions.size()));
    }

    private String who(ActionLine action) {
        var court = action.court();
        var side = court == null || now == null
                ? action.party().label()
                : now.courts().getOrDefault(court, court) + ": "
                        + action.party().label();
        return action.who().isEmpty() ? side : side + ", " + action.who();
    }
}
