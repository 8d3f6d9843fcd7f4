package org.ccpor.acceptance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.AcceptanceState.DefectLine;
import org.ccpor.acceptance.DefectChange;
import org.ccpor.acceptance.DefectStatus;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.LoggedResult.NewDefect;
import org.ccpor.acceptance.Priority;
import org.ccpor.acceptance.Result;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Results and defects of one court's test. */
record CaseCommand(String court, AcceptanceModel model) {
    CaseLine now(String caseId) {
        return model.tests().read(court).cases().stream()
                .filter(it -> it.test().id().equals(caseId))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException("Case %s is not part of this test any more.".formatted(caseId)));
    }

    /** Logs it, or asks first for the defect of a failure or the note that the result needs. */
    Command<CaseLine> give(Result result, Supplier<String> noted, CaseTrouble trouble) {
        return Command.opening(result.label(), (seen, done) -> {
            trouble.hide();
            var note = noted.get();
            if (result == Result.FAIL) {
                return fail(seen, note).then(done);
            } else if (result.needsNote() && note.isBlank()) {
                return why(seen, result).then(done);
            }
            log(new LoggedResult(seen.test().id(), result, note, seen.seen(), null, false), trouble, done);
            return null;
        });
    }

    Command<DefectLine> change() {
        return Command.<DefectLine>asking("Change…", this::change).spoken(it -> "Change defect " + it.number());
    }

    void log(LoggedResult mine, CaseTrouble trouble, Runnable done) {
        try {
            model.tests().log(court, mine);
            trouble.hide();
            done.run();
        } catch (NotSavedException notSaved) {
            trouble.show(notSaved, mine, done);
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException denied) {
            Notices.refused("You are no tester of this court any more; ask the CCPOR team.");
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Not saved: the database does not answer. Try again in a moment.");
        }
    }

    /** A failure opens a defect, or is one more failure under a defect that is open. */
    private CommandDialog fail(CaseLine seen, String noted) {
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
        Runnable fit = () -> {
            var isNew = which.getValue().isEmpty();
            priority.setVisible(isNew);
            title.setVisible(isNew);
            owner.setVisible(isNew);
        };
        which.addValueChangeListener(_ -> fit.run());
        fit.run();
        return logging(
                dialog,
                seen,
                Result.FAIL,
                note::getValue,
                () -> which.getValue().isPresent()
                        ? null
                        : new NewDefect(
                                Objects.requireNonNull(priority.getValue()), title.getValue(), owner.getValue()));
    }

    /** Why a case is blocked or does not apply. */
    private CommandDialog why(CaseLine seen, Result result) {
        var blocked = result == Result.BLOCKED;
        var dialog = new CommandDialog(
                seen.test().id() + (blocked ? " is blocked" : " does not apply"),
                blocked ? "Log as blocked" : "Log as N/A");
        dialog.tell(seen.test().title());
        var note = dialog.need(
                Fields.text(blocked ? "What keeps it from being run" : "Why it does not apply", null), "Say why.");
        note.setHelperText("Nothing about people in cases.");
        return logging(dialog, seen, result, note::getValue, () -> null);
    }

    private CommandDialog logging(
            CommandDialog dialog,
            CaseLine seen,
            Result result,
            Supplier<String> note,
            Supplier<@Nullable NewDefect> defect) {
        var id = seen.test().id();
        dialog.comparing(() -> {
            var now = now(id);
            return new CommandDialog.Both(
                    (int) now.seen(), Result.words(now.result()) + " by " + now.tester(), result.label());
        });
        // The dialog asked about texts that look like party data, so they are confirmed here.
        return dialog.runs((int) seen.seen(), version -> {
            var mine = new LoggedResult(id, result, note.get(), version, defect.get(), true);
            orStale(() -> model.tests().log(court, mine));
        });
    }

    private CommandDialog change(DefectLine old) {
        var dialog = new CommandDialog("Defect %d, case %s".formatted(old.number(), old.of()), "Save");
        var title = dialog.need(Fields.line("Title", old.title()), "Give the defect a title.");
        var priority = dialog.need(
                Fields.one("Priority", List.of(Priority.values()), Priority::label, old.priority(), null),
                "Choose a priority.");
        var status = dialog.need(
                Fields.one("Status", List.of(DefectStatus.values()), DefectStatus::label, old.status(), null),
                "Choose a status.");
        status.setHelperText("Retest: fixed, waits to be run again. A pass closes it.");
        var owner = dialog.ask(Fields.line("Owner, as a work role", old.owner()));
        var workaround = dialog.ask(Fields.text("Workaround", old.workaround()));
        var accepted = dialog.ask(Fields.line("Accepted in writing by, on", old.accepted()));
        accepted.setHelperText("Priority 3 and 4 only, such as “R&PO supervisor, e-mail of Nov 5”.");
        IntFunction<DefectChange> mine = seen -> new DefectChange(
                old.id(),
                Objects.requireNonNull(priority.getValue()),
                title.getValue(),
                Objects.requireNonNull(status.getValue()),
                owner.getValue(),
                workaround.getValue(),
                accepted.getValue(),
                seen);
        dialog.comparing(() -> both(old, mine.apply(0)));
        return dialog.runs((int) old.seen(), seen -> orStale(() -> model.tests().change(court, mine.apply(seen))))
                .says(() -> "Defect saved.");
    }

    private static void orStale(Runnable save) {
        try {
            save.run();
        } catch (NotSavedException notSaved) {
            throw notSaved.trouble() instanceof Saved.Conflict ? new StaleException(notSaved.sentence()) : notSaved;
        }
    }

    private CommandDialog.Both both(DefectLine old, DefectChange mine) {
        var now = model.tests().read(court).defects().stream()
                .filter(it -> it.id().equals(old.id()))
                .findFirst()
                .orElse(old);
        return new CommandDialog.Both(
                (int) now.seen(),
                words(now.priority() == null ? "" : now.priority().number(), now.title(), now.status(), now.owner())
                        + rest(now.workaround(), now.accepted()),
                words(mine.priority().number(), mine.title(), mine.status(), mine.owner())
                        + rest(mine.workaround(), mine.accepted()));
    }

    private static String words(String priority, String title, DefectStatus status, String owner) {
        return "Priority %s, %s, %s%s".formatted(priority, title, status.label(), owner.isBlank() ? "" : ", " + owner);
    }

    private static String rest(String workaround, String accepted) {
        return (workaround.isBlank() ? "" : "; workaround: " + workaround)
                + (accepted.isBlank() ? "" : "; accepted: " + accepted);
    }
}
