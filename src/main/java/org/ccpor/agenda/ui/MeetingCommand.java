package org.ccpor.agenda.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.agenda.MeetingAccess;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.MeetingState;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;

/** What the team may do with a meeting. */
record MeetingCommand(AgendaModel model) {
    static List<Command<MeetingDetails>> all(AgendaModel model) {
        return new MeetingCommand(model).all();
    }

    /** On that day, or on days from then on. */
    static Command<LocalDate> plan(AgendaModel model) {
        return Command.<LocalDate>opening("Plan a meeting", (day, done) -> MeetingDialog.plan(model, day, done))
                .when(_ -> MeetingAccess.mayKeep(model.viewer()));
    }

    private List<Command<MeetingDetails>> all() {
        return Stream.of(
                        Command.<MeetingDetails>of("Mark held", this::hold)
                                .leading()
                                .when(it -> !it.meeting().date().isAfter(model.today())),
                        Command.asking("Change", (MeetingDetails it) -> MeetingDialog.change(model, it)),
                        Command.asking("Cancel the meeting", this::cancel))
                .map(it -> it.when(this::planned))
                .toList();
    }

    private boolean planned(MeetingDetails now) {
        return MeetingAccess.mayKeep(model.viewer()) && now.meeting().state() == MeetingState.PLANNED;
    }

    private void hold(MeetingDetails now) {
        model.meetings().hold(now.meeting().id(), now.meeting().version());
    }

    private CommandDialog cancel(MeetingDetails now) {
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
                    "%s; changed by %s"
                            .formatted(by.state().label(), model.names().of(by.changedBy())),
                    by.state() == MeetingState.PLANNED ? "Canceled" : null);
        });
        return dialog.runs(meeting.version(), version -> model.meetings()
                .cancel(meeting.id(), why.getValue(), Boolean.TRUE.equals(following.getValue()), true, version));
    }
}
