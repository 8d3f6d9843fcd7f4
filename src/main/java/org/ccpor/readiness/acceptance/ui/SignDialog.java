package org.ccpor.readiness.acceptance.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.ui.AskDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.readiness.acceptance.Decision;
import org.ccpor.readiness.acceptance.Side;
import org.ccpor.readiness.acceptance.Signing;
import org.ccpor.readiness.acceptance.TestState;

/** Asks a side for its decision. */
class SignDialog {
    private final String court;
    private final AcceptanceDesk desk;

    SignDialog(String court, AcceptanceDesk desk) {
        this.court = court;
        this.desk = desk;
    }

    void ask(TestState now, List<Side> mine, Runnable done) {
        var paper = now.rights().paper();
        var dialog = new AskDialog(
                paper ? "Record a sign-off given on paper" : "Sign off for the " + word(mine.getFirst()), "Sign");
        if (paper) {
            dialog.tell("Contacts sign here themselves. Record only what you have on paper; the record says so.");
        }
        now.missing().stream().limit(3).map(Paragraph::new).forEach(dialog::show);
        var side = Fields.one("Side", mine, Side::label, mine.getFirst(), null);
        if (mine.size() > 1) {
            dialog.need(side, "Choose a side.");
        }
        var offered = SignBox.decisions(now);
        var decision = dialog.need(
                Fields.one(
                        "Decision",
                        offered,
                        Decision::label,
                        offered.contains(Decision.APPROVE) ? Decision.APPROVE : null,
                        null),
                "Choose a decision.");
        var words = dialog.ask(Fields.text("Conditions, or why it is rejected", null));
        words.setHelperText("Not needed to approve without conditions. Nothing about people in cases.");
        dialog.errorAt(words, "conditions");
        dialog.errorAt(words, "reject");
        var role = dialog.need(Fields.line("Work role of who decides", null), "Give the work role of who decides.");
        dialog.errorAt(role, "work role");
        dialog.start(
                0,
                _ -> desk.signOff()
                        .sign(
                                court,
                                new Signing(
                                        Objects.requireNonNull(side.getValue()),
                                        Objects.requireNonNull(decision.getValue()),
                                        words.getValue(),
                                        role.getValue())),
                done);
    }

    private static String word(Side side) {
        return side == Side.LEA ? "LEA" : "court";
    }
}
