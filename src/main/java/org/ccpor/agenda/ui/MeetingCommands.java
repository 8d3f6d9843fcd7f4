package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ccpor.agenda.MeetingAccess;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.MeetingState;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;

/** What the team may do with a planned meeting. */
class MeetingCommands extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient AgendaModel model;
    private final transient Runnable done;

    MeetingCommands(AgendaModel model, Runnable done) {
        this.model = model;
        this.done = done;
        getContent().addClassName("meeting-commands");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "What can be done");
    }

    void show(MeetingDetails now) {
        var meeting = now.meeting();
        getContent().removeAll();
        setVisible(MeetingAccess.mayKeep(model.viewer()) && meeting.state() == MeetingState.PLANNED);
        if (!isVisible()) {
            return;
        }
        if (!meeting.date().isAfter(model.today())) {
            var hold = new Button("Mark held", _ -> now(() -> model.meetings().hold(meeting.id(), meeting.version())));
            hold.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(hold);
        }
        getContent()
                .add(
                        new Button("Change", _ -> MeetingDialog.change(model, now, done)),
                        new Button("Cancel the meeting", _ -> cancel(now)));
    }

    private void cancel(MeetingDetails now) {
        var meeting = now.meeting();
        var dialog = new CommandDialog("Cancel the meeting", "Cancel the meeting");
        dialog.tell("The courts that take part are told. It stays in the calendar as canceled.");
        var why = dialog.need(Fields.text("Why", null), "Say why; the courts read it.");
        var following = dialog.ask(Fields.one(
                "Which",
                List.of(false, true),
                it -> it ? "This one and the %d after it".formatted(now.following() - 1) : "This one alone",
                false,
                null));
        following.setVisible(now.following() > 1);
        dialog.comparing(() -> {
            var by = model.meetings().get(meeting.id()).meeting();
            return new CommandDialog.Both(
                    by.version(),
                    "%s; changed by %s".formatted(by.state().label(), by.changedBy()),
                    by.state() == MeetingState.PLANNED ? "Canceled" : null);
        });
        dialog.start(
                meeting.version(),
                version -> model.meetings()
                        .cancel(meeting.id(), why.getValue(), Boolean.TRUE.equals(following.getValue()), true, version),
                done);
    }

    private void now(Runnable command) {
        try {
            command.run();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
        done.run();
    }
}
