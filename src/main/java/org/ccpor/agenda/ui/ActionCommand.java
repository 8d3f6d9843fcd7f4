package org.ccpor.agenda.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccpor.agenda.ActionLine;
import org.ccpor.agenda.MeetingAccess;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.NewAction;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What was agreed at a meeting, who does it and until when. */
final class ActionCommand {
    private final AgendaModel model;
    private final Supplier<MeetingDetails> meeting;
    private final boolean keeps;

    /** @param meeting the one that is shown */
    ActionCommand(AgendaModel model, Supplier<MeetingDetails> meeting) {
        this.model = model;
        this.meeting = meeting;
        keeps = MeetingAccess.mayKeep(model.viewer());
    }

    Command<MeetingDetails> add() {
        return Command.<MeetingDetails>asking(
                        "Add an action",
                        it -> ask("Add", null, (action, _) -> model.minutes()
                                .agree(it.meeting().id(), action, true)))
                .when(_ -> keeps);
    }

    /** Whoever does it says that it is done, or that it is not. */
    Command<ActionLine> tick() {
        return Command.<ActionLine>of("Done", it -> {
                    try {
                        model.minutes().tick(it.id(), !it.done(), it.version());
                    } catch (AccessDeniedException notTheirs) {
                        throw new RefusedException(
                                "Only the team and the people of that side may say that it is done.");
                    }
                })
                .when(it -> MeetingAccess.mayTick(model.viewer(), it));
    }

    List<Command<ActionLine>> all() {
        return Stream.of(
                        Command.<ActionLine>asking("Change", this::change)
                                .spoken(it -> "Change “%s”".formatted(it.text())),
                        Command.<ActionLine>of("Remove", it -> model.minutes().dropAction(it.id(), it.version()))
                                .icon("✕")
                                .spoken(it -> "Remove “%s”".formatted(it.text())))
                .map(it -> it.when(_ -> keeps))
                .toList();
    }

    private CommandDialog change(ActionLine before) {
        var dialog = ask(
                "Save", before, (action, version) -> model.minutes().changeAction(before.id(), action, true, version));
        dialog.comparing(() -> model.meetings().get(meeting.get().meeting().id()).actions().stream()
                .filter(it -> it.id().equals(before.id()))
                .findFirst()
                .map(it ->
                        new CommandDialog.Both(it.version(), words(it.text(), it.due(), it.done()), "What you typed"))
                .orElse(new CommandDialog.Both(0, "Removed", null)));
        return dialog;
    }

    private CommandDialog ask(String verb, @Nullable ActionLine before, ObjIntConsumer<NewAction> save) {
        var dialog = new CommandDialog("What was agreed", verb);
        var sides = Side.of(meeting.get());
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
        return dialog.runs(before == null ? 0 : before.version(), version -> {
            var to = Objects.requireNonNull(side.getValue());
            save.accept(
                    new NewAction(to.court(), to.party(), who.getValue(), text.getValue(), due.getValue()), version);
        });
    }

    private static String words(String text, @Nullable LocalDate due, boolean done) {
        return text + (due == null ? "" : ", due " + DateFormatter.full(due)) + (done ? ", done" : "");
    }
}
