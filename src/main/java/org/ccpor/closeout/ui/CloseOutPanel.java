package org.ccpor.closeout.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.approval.ui.ApprovalPanel;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormKey;

/** Who has approved the close-out, and the button for who may still do so. */
class CloseOutPanel extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CloseOutModel model;
    private final FormKey key;
    private final transient ApprovalPanel panel;

    CloseOutPanel(CloseOutModel model, FormKey key, Runnable changed) {
        this.model = model;
        this.key = key;
        panel = new ApprovalPanel(model.approvals(), key.court(), Subject.CLOSE_OUT, this::ask, null, () -> {
            draw();
            changed.run();
        });
        getContent().add(panel.component());
        follow(key, this::draw);
    }

    /** The team approves until it accepts what was handed in. */
    private void draw() {
        var open = model.forms().page(key).state().open();
        panel.show(open ? Subject.CLOSE_OUT.sides() : List.of(Side.TEAM));
    }

    private CommandDialog ask(Side side) {
        var inPerson = side.isSpokenForBy(model.approvals().viewers().get());
        var asking =
                new ApprovalDialog(side.subject() + " approves the close-out", inPerson ? "Approve" : "Record", side);
        asking.dialog()
                .tell(
                        inPerson
                                ? "With this the deployment may be closed. It is kept with your user name and the time, and ends if a line is answered otherwise."
                                : "Record it only if you have the approval on paper; that it came on paper and your user name are kept.");
        var role = Fields.line("Role of who approves", null);
        role.setHelperText("Such as “Court executive officer”");
        asking.askRole(role, "Give the role, no name.", "role");
        return asking.runs(0, (said, _) -> model.closeOuts().approve(key.court(), side, said.role()));
    }
}
