package org.ccpor.acceptance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.AcceptanceState.DefectLine;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.LoggedResult.NewDefect;
import org.ccpor.acceptance.Priority;
import org.ccpor.acceptance.Result;
import org.ccpor.base.StaleException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;
import org.jspecify.annotations.Nullable;

/** Asks for what a result needs besides itself. */
class ResultCommand {
    private final String court;
    private final AcceptanceModel model;

    ResultCommand(String court, AcceptanceModel model) {
        this.court = court;
        this.model = model;
    }

    /** A failure opens a defect, or is one more failure under a defect that is open. */
    void fail(CaseLine seen, String noted, Runnable done) {
        var dialog = new CommandDialog("%s fails".formatted(seen.test().id()), "Log failure");
        dialog.tell(seen.test().title());
        var known = new ArrayList<Optional<DefectLine>>();
        known.add(Optional.empty());
        seen.defects().stream().filter(DefectLine::open).map(Optional::of).forEach(known::add);
        var which = Fields.one(
                "Defect",
                known,
                it -> it.map(open -> "%d. %s".formatted(open.number(), open.title()))
                        .orElse("A new defect"),
                known.getLast(),
                null);
        if (known.size() > 1) {
            dialog.ask(which);
        }
        var priority = dialog.need(
                Fields.one("Priority", List.of(Priority.values()), Priority::label, null, null), "Choose a priority.");
        var title = dialog.need(Fields.line("What is wrong, in a few words", null), "Give the defect a title.");
        var owner = dialog.ask(Fields.line("Owner, as a work role", "CCPOR Team"));
        var note = dialog.ask(Fields.text("Note", noted));
        note.setHelperText("Invented data only: nothing about people in cases.");
        which.addValueChangeListener(it -> {
            var isNew = it.getValue().isEmpty();
            priority.setVisible(isNew);
            title.setVisible(isNew);
            owner.setVisible(isNew);
        });
        var isNew = which.getValue().isEmpty();
        priority.setVisible(isNew);
        title.setVisible(isNew);
        owner.setVisible(isNew);
        start(
                dialog,
                seen,
                Result.FAIL,
                note::getValue,
                () -> which.getValue().isPresent()
                        ? null
                        : new NewDefect(
                                Objects.requireNonNull(priority.getValue()), title.getValue(), owner.getValue()),
                done);
    }

    /** Why a case is blocked or does not apply. */
    void why(CaseLine seen, Result result, Runnable done) {
        var blocked = result == Result.BLOCKED;
        var dialog = new CommandDialog(
                seen.test().id() + (blocked ? " is blocked" : " does not apply"),
                blocked ? "Log as blocked" : "Log as N/A");
        dialog.tell(seen.test().title());
        var note = dialog.need(
                Fields.text(blocked ? "What keeps it from being run" : "Why it does not apply", null), "Say why.");
        note.setHelperText("Nothing about people in cases.");
        start(dialog, seen, result, note::getValue, () -> null, done);
    }

    private void start(
            CommandDialog dialog,
            CaseLine seen,
            Result result,
            Supplier<String> note,
            Supplier<@Nullable NewDefect> defect,
            Runnable done) {
        var id = seen.test().id();
        dialog.comparing(() -> {
            var now = new CaseCommand(court, model).now(id);
            return new CommandDialog.Both(
                    (int) now.seen(), Result.words(now.result()) + " by " + now.tester(), result.label());
        });
        // The dialog asked about texts that look like party data, so they are confirmed here.
        dialog.runs(
                        (int) seen.seen(),
                        version -> log(new LoggedResult(id, result, note.get(), version, defect.get(), true)))
                .then(done)
                .start();
    }

    private void log(LoggedResult mine) {
        try {
            model.tests().log(court, mine);
        } catch (NotSavedException notSaved) {
            throw notSaved.trouble() instanceof Saved.Conflict ? new StaleException(notSaved.sentence()) : notSaved;
        }
    }
}
