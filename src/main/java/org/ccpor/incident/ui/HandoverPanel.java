package org.ccpor.incident.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.approval.ui.ApprovalPanel;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormKey;

/** Whether the court acknowledged the incident process, and the way to do it. */
class HandoverPanel extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final FormKey key;
    private final transient ApprovalPanel panel;

    HandoverPanel(IncidentModel model, FormKey key, Runnable changed) {
        this.model = model;
        this.key = key;
        panel = new ApprovalPanel(
                model.approvals(),
                key.court(),
                Subject.HANDOVER,
                this::ask,
                (side, why) -> model.handovers().takeBack(key.court(), side, why),
                () -> {
                    draw();
                    changed.run();
                });
        getContent().add(panel.component());
        follow(key, this::draw);
    }

    private void draw() {
        var page = model.forms().page(key);
        var sent = page.answers().at("sentOn") != null && page.answers().at("processVersion") != null;
        panel.show(page.state().open() && sent ? Subject.HANDOVER.sides() : List.of());
        panel.say(sent ? "" : "The team gives the day and the version first; then the court acknowledges it.");
    }

    private CommandDialog ask(Side side) {
        var asking = new ApprovalDialog("The court has the process and knows the route", "Record", side);
        asking.askVerdict(Subject.HANDOVER.verdicts(), Verdict.ACKNOWLEDGE);
        asking.askRole(Fields.line("Role of who acknowledges", null), "Give the role, no name.", "role");
        asking.askWords(Fields.text("Reason, if not acknowledged", null), "why it is not acknowledged");
        return asking.runs(0, (said, _) -> model.handovers().acknowledge(key.court(), said));
    }
}
