package org.ccpor.acceptance.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ccpor.acceptance.AcceptanceState.DefectLine;
import org.ccpor.acceptance.DefectChange;
import org.ccpor.acceptance.DefectStatus;
import org.ccpor.acceptance.Priority;
import org.ccpor.base.StaleException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;

/** Changes a defect. */
class DefectDialog {
    private final String court;
    private final AcceptanceModel model;

    DefectDialog(String court, AcceptanceModel model) {
        this.court = court;
        this.model = model;
    }

    void change(DefectLine old) {
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
        Supplier<DefectChange> mine = () -> new DefectChange(
                old.id(),
                Objects.requireNonNull(priority.getValue()),
                title.getValue(),
                Objects.requireNonNull(status.getValue()),
                owner.getValue(),
                workaround.getValue(),
                accepted.getValue(),
                old.seen());
        dialog.comparing(() -> both(old, mine.get()));
        dialog.runs((int) old.seen(), seen -> save(mine.get(), seen))
                .says(() -> "Defect saved.")
                .start();
    }

    private void save(DefectChange change, int seen) {
        try {
            model.tests()
                    .change(
                            court,
                            new DefectChange(
                                    change.id(),
                                    change.priority(),
                                    change.title(),
                                    change.status(),
                                    change.owner(),
                                    change.workaround(),
                                    change.accepted(),
                                    seen));
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
