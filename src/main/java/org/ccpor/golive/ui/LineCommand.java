package org.ccpor.golive.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormKey;
import org.ccpor.golive.Answer;
import org.ccpor.golive.LineStanding;
import org.jspecify.annotations.Nullable;

/** Saves what people say of a line, and says what became of it. */
class LineCommand {
    private final FormKey key;
    private final GoLiveModel screen;
    private final boolean coordinates;

    LineCommand(FormKey key, GoLiveModel screen) {
        this.key = key;
        this.screen = screen;
        this.coordinates = screen.viewer().get().coordinates();
    }

    /** Answers first. */
    List<Command<LineStanding>> all() {
        return Stream.concat(Stream.of(Answer.values()).map(this::answer), Stream.of(note(), waive(), takeBack()))
                .toList();
    }

    /** The same answer again takes it away. */
    Command<LineStanding> answer(Answer answer) {
        return Command.<LineStanding>of(
                        answer == Answer.NOT_APPLICABLE ? "N/A" : answer.label(),
                        line -> save(List.of(edit(
                                line,
                                "answer",
                                line.answer() == answer ? null : answer.name(),
                                line.revision("answer")))))
                .spoken(it -> "Line %d: %s".formatted(it.line().number(), answer.label()))
                .heldWhen(it -> it.answer() == answer)
                .when(it -> it.mayAnswer() && (answer != Answer.NOT_APPLICABLE || it.mayBeNotApplicable()));
    }

    private Command<LineStanding> note() {
        return Command.<LineStanding>asking("Note…", this::askNote)
                .spoken(it -> "Note to line " + it.line().number())
                .when(LineStanding::mayAnswer);
    }

    private Command<LineStanding> waive() {
        return Command.<LineStanding>asking("Waive…", this::askWaiver)
                .spoken(it -> "Waive line " + it.line().number())
                .when(it -> coordinates && it.mayBeWaived());
    }

    private Command<LineStanding> takeBack() {
        return Command.<LineStanding>of(
                        "Take the waiver back",
                        line -> save(List.of(
                                edit(line, "waiver", null, line.revision("waiver")),
                                edit(line, "approver", null, line.revision("approver")))))
                .spoken(it ->
                        "Take the waiver of line %d back".formatted(it.line().number()))
                .when(it -> coordinates && it.waiver() != null);
    }

    private CommandDialog askNote(LineStanding line) {
        var dialog = new CommandDialog("Note to line " + line.line().number(), "Save");
        dialog.tell(line.label());
        var text = dialog.ask(Fields.text("Note", line.note()));
        text.setHelperText("Roles, no names. No data of parties or cases.");
        dialog.comparing(() -> {
            var now = now(line);
            return new CommandDialog.Both((int) now.revision("note"), now.note(), text.getValue());
        });
        return dialog.runs(
                (int) line.revision("note"), seen -> save(List.of(edit(line, "note", text.getValue(), seen))));
    }

    private CommandDialog askWaiver(LineStanding line) {
        var dialog = new CommandDialog("Waive line " + line.line().number(), "Waive");
        dialog.tell(line.label() + (line.words().isEmpty() ? "" : ". Now: " + line.words()));
        var reason = dialog.need(Fields.text("Why “go” need not wait for it", null), "Give the reason.");
        var approver = dialog.need(Fields.line("Approved by (role)", null), "Give the role that approves it.");
        approver.setHelperText("Such as “Court executive officer”; no name");
        return dialog.runs(
                0,
                _ -> save(List.of(
                        edit(line, "waiver", reason.getValue(), line.revision("waiver")),
                        edit(line, "approver", approver.getValue(), line.revision("approver")))));
    }

    /** A dialog has asked about party data before; buttons give no text. */
    private static Edit edit(LineStanding line, String question, @Nullable String value, long seen) {
        return new Edit("lines/" + line.line().row() + "/" + question, value, seen, true);
    }

    /**
     * All of them, or says why one was not stored.
     *
     * @throws StaleException if somebody else answered meanwhile
     */
    private void save(List<Edit> edits) {
        var refusals = new ArrayList<String>();
        for (var it : screen.drafts().save(key, edits)) {
            switch (it) {
                case Saved.Stored _ -> {}
                case Saved.Conflict other ->
                    throw new StaleException("%s answered this at %s. Look at it; answer again if you still mean yours."
                            .formatted(screen.name(other.by()), screen.moment(other.at())));
                case Saved.Held held -> refusals.addAll(held.reasons());
                case Saved.Refusal refusal -> refusals.add(refusal.sentence());
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(String.join(" ", refusals));
        }
    }

    private LineStanding now(LineStanding line) {
        return screen.readiness().of(key.court()).lines().get(line.line().ordinal());
    }
}
