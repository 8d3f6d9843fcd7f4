package org.ccpor.golive.ui;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.base.ui.AskDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormKey;
import org.ccpor.golive.Answer;
import org.ccpor.golive.LineStanding;
import org.jspecify.annotations.Nullable;

/** Saves what people say of a line, and says what became of it. */
class LineAnswers {
    private final FormKey key;
    private final GoLiveScreen screen;
    private final Runnable saved;

    LineAnswers(FormKey key, GoLiveScreen screen, Runnable saved) {
        this.key = key;
        this.screen = screen;
        this.saved = saved;
    }

    /** The same answer again takes it away. */
    void answer(LineStanding line, Answer answer) {
        var value = line.answer() == answer ? null : answer.name();
        try {
            save(List.of(edit(line, "answer", value, line.revision("answer"))));
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
        saved.run();
    }

    void note(LineStanding line) {
        var dialog = new AskDialog("Note to line " + line.line().number(), "Save");
        dialog.tell(line.label());
        var text = dialog.ask(Fields.text("Note", line.note()));
        text.setHelperText("Roles, no names. No data of parties or cases.");
        dialog.comparing(() -> {
            var now = now(line);
            return new AskDialog.Both((int) now.revision("note"), now.note(), text.getValue());
        });
        dialog.start(
                (int) line.revision("note"), seen -> save(List.of(edit(line, "note", text.getValue(), seen))), saved);
    }

    void waive(LineStanding line) {
        var dialog = new AskDialog("Waive line " + line.line().number(), "Waive");
        dialog.tell(line.label() + (line.words().isEmpty() ? "" : ". Now: " + line.words()));
        var reason = dialog.need(Fields.text("Why “go” need not wait for it", null), "Give the reason.");
        var approver = dialog.need(Fields.line("Approved by (role)", null), "Give the role that approves it.");
        approver.setHelperText("Such as “Court executive officer”; no name");
        dialog.start(
                0,
                _ -> save(List.of(
                        edit(line, "waiver", reason.getValue(), line.revision("waiver")),
                        edit(line, "approver", approver.getValue(), line.revision("approver")))),
                saved);
    }

    void takeBack(LineStanding line) {
        try {
            save(List.of(
                    edit(line, "waiver", null, line.revision("waiver")),
                    edit(line, "approver", null, line.revision("approver"))));
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
        saved.run();
    }

    /** A dialog has asked about party data before; buttons give no text. */
    private static Edit edit(LineStanding line, String question, @Nullable String value, long seen) {
        return new Edit("lines/" + line.line().row() + "/" + question, value, seen, true);
    }

    /**
     * All of them, or says why one was not stored.
     *
     * @throws Stale if somebody else answered meanwhile
     */
    private void save(List<Edit> edits) {
        var refusals = new ArrayList<String>();
        for (var it : screen.drafts().save(key, edits)) {
            switch (it) {
                case Saved.Stored _ -> {}
                case Saved.Conflict other ->
                    throw new Stale("%s answered this at %s. Look at it; answer again if you still mean yours."
                            .formatted(other.by(), screen.moment(other.at())));
                case Saved.Held held -> refusals.addAll(held.reasons());
                case Saved.Refusal refusal -> refusals.add(refusal.sentence());
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refused(String.join(" ", refusals));
        }
    }

    private LineStanding now(LineStanding line) {
        return screen.reader().of(key.court()).lines().get(line.line().ordinal());
    }
}
