package org.ccpor.acceptance.ui;

import java.util.List;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.FormState;
import org.springframework.security.access.AccessDeniedException;

/** Signs one court's test, accepts it, and takes signatures back. */
record SignCommand(String court, AcceptanceModel model) {
    Command<AcceptanceState> accept() {
        return Command.<AcceptanceState>of("Accept", this::accept)
                .when(it -> it.rights().decide() && it.signed() && it.state() != FormState.ACCEPTED);
    }

    Command<AcceptanceState> takeBack() {
        return Command.<AcceptanceState>asking("Take signatures back…", _ -> askBack())
                .when(it -> it.rights().decide()
                        && it.state().open()
                        && it.decisions().all().stream().anyMatch(Decision::stands));
    }

    CommandDialog sign(AcceptanceState now, Side side) {
        var paper = now.rights().paper();
        var asking = new ApprovalDialog(
                (paper ? "Record a sign-off given on paper: " : "Sign off: ") + side.label(), "Sign", side);
        if (paper) {
            asking.dialog()
                    .tell("Contacts sign here themselves. Record only what you have on paper; the record says so.");
        }
        now.missing().forEach(asking.dialog()::tell);
        var offered = decisions(now);
        asking.askVerdict(offered, offered.contains(Verdict.APPROVE) ? Verdict.APPROVE : null);
        var words = Fields.text("Conditions, or why it is rejected", null);
        words.setHelperText("Not needed to approve without conditions. Nothing about people in cases.");
        asking.askWords(words, "conditions", "reject");
        asking.askRole(
                Fields.line("Work role of who decides", null), "Give the work role of who decides.", "work role");
        return asking.runs(0, (said, _) -> model.signOff().sign(court, said));
    }

    private CommandDialog askBack() {
        var dialog = new CommandDialog("Take signatures back", "Take back");
        var reason = dialog.need(Fields.text("Why", null), "Say why they are taken back.");
        return dialog.runs(0, _ -> model.signOff().takeBack(court, reason.getValue()));
    }

    private void accept(AcceptanceState now) {
        try {
            model.signOff().accept(court, now.version());
        } catch (AccessDeniedException denied) {
            throw new RefusedException("Only coordinators accept the test.");
        }
    }

    /** What a side may decide now. */
    static List<Verdict> decisions(AcceptanceState now) {
        if (now.worstOpen()) {
            return List.of(Verdict.REJECT);
        }
        return now.missing().isEmpty()
                ? List.of(Verdict.APPROVE, Verdict.CONDITIONS, Verdict.REJECT)
                : List.of(Verdict.CONDITIONS, Verdict.REJECT);
    }
}
