package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.ccpor.agenda.ActionLine;
import org.ccpor.agenda.MeetingAccess;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What was agreed at a meeting, open ones first. */
class ActionPanel extends Composite<Div> implements ActionRow.Listener {
    private static final long serialVersionUID = 1L;

    private final transient AgendaModel model;
    private final transient Runnable done;
    private final transient MeetingPanel<ActionLine, ActionRow> box;
    private transient @Nullable MeetingDetails now;

    ActionPanel(AgendaModel model, Runnable done) {
        this.model = model;
        this.done = done;
        var viewer = model.viewer();
        var keeps = MeetingAccess.mayKeep(viewer);
        var add = new Button("Add an action", _ -> {
            if (now != null) {
                ActionDialog.add(model, now, done);
            }
        });
        add.setVisible(keeps);
        box = new MeetingPanel<>(
                "Actions",
                "Nothing is agreed yet.",
                add,
                ActionLine::id,
                () -> new ActionRow(this, keeps),
                (row, it) -> row.show(it, who(it), MeetingAccess.mayTick(viewer, it), model.today()));
        getContent().add(box);
    }

    void show(MeetingDetails details) {
        now = details;
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

    @Override
    public void tick(ActionLine action, boolean finished) {
        run(() -> model.minutes().tick(action.id(), finished, action.version()));
    }

    @Override
    public void change(ActionLine action) {
        if (now != null) {
            ActionDialog.change(model, now, action, done);
        }
    }

    @Override
    public void remove(ActionLine action) {
        run(() -> model.minutes().dropAction(action.id(), action.version()));
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException notTheirs) {
            Notices.refused("Only the team and the people of that side may say that it is done.");
        }
        done.run();
    }
}
