package org.ccpor.agenda.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.ccpor.agenda.ActionLine;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.NewAction;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Asks what was agreed, who does it and until when. */
final class ActionDialog {
    private ActionDialog() {}

    static void add(AgendaModel model, MeetingDetails meeting, Runnable done) {
        var dialog = new CommandDialog("What was agreed", "Add");
        ask(
                dialog,
                meeting,
                null,
                (action, _) -> model.minutes().agree(meeting.meeting().id(), action, true),
                done);
    }

    static void change(AgendaModel model, MeetingDetails meeting, ActionLine before, Runnable done) {
        var dialog = new CommandDialog("What was agreed", "Save");
        dialog.comparing(() -> model.meetings().get(meeting.meeting().id()).actions().stream()
                .filter(it -> it.id().equals(before.id()))
                .findFirst()
                .map(it ->
                        new CommandDialog.Both(it.version(), words(it.text(), it.due(), it.done()), "What you typed"))
                .orElse(new CommandDialog.Both(0, "Removed", null)));
        ask(
                dialog,
                meeting,
                before,
                (action, version) -> model.minutes().changeAction(before.id(), action, true, version),
                done);
    }

    private static void ask(
            CommandDialog dialog,
            MeetingDetails meeting,
            @Nullable ActionLine before,
            BiConsumer<NewAction, Integer> save,
            Runnable done) {
        var sides = Side.of(meeting);
        var chosen = sides.stream()
                .filter(it ->
                        before != null && Objects.equals(it.court(), before.court()) && it.party() == before.party())
                .findFirst()
                .orElse(sides.getFirst());
        var text = dialog.need(
                Fields.text("What is to be done", before == null ? null : before.text()), "Say what is to be done.");
        var side = dialog.need(Fields.one("Side that does it", sides, Side::words, chosen, null), "Choose a side.");
        var who = dialog.ask(Fields.line("Role or name", before == null ? null : before.who()));
        var due = dialog.ask(Fields.date("Due", before == null ? null : before.due()));
        dialog.errorAt(who, "who does it");
        dialog.errorAt(due, "due date");
        dialog.errorAt(text);
        dialog.runs(before == null ? 0 : before.version(), version -> {
                    var to = Objects.requireNonNull(side.getValue());
                    save.accept(
                            new NewAction(to.court(), to.party(), who.getValue(), text.getValue(), due.getValue()),
                            version);
                })
                .then(done)
                .start();
    }

    private static String words(String text, @Nullable LocalDate due, boolean done) {
        return text + (due == null ? "" : ", due " + DateFormatter.full(due)) + (done ? ", done" : "");
    }
}
