package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.approval.Subject;
import org.ccpor.approval.ui.ApprovalPanel;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.form.FormState;
import org.jspecify.annotations.Nullable;

/** Who signed, who has not, and the way to sign. */
class SignPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ApprovalPanel panel;
    private final CommandButton<AcceptanceState> accept;
    private final CommandButton<AcceptanceState> back;
    private transient @Nullable AcceptanceState seen;

    SignPanel(String court, AcceptanceModel model, Runnable changed) {
        var commands = new SignCommand(court, model);
        accept = new CommandButton<>(commands.accept(), changed, ButtonVariant.PRIMARY);
        back = new CommandButton<>(commands.takeBack(), changed);
        panel = new ApprovalPanel(
                model.approvals(),
                court,
                Subject.ACCEPTANCE_TEST,
                it -> commands.sign(Objects.requireNonNull(seen), it),
                null,
                changed);
        panel.offer(accept, back);
        getContent().add(panel.component());
    }

    void show(AcceptanceState now) {
        seen = now;
        accept.show(now);
        back.show(now);
        panel.needs(now.signers());
        panel.show(now.decisions(), null, now.rights().sign());
        panel.say(words(now));
    }

    private static String words(AcceptanceState now) {
        if (!now.state().open()) {
            return now.state() == FormState.ACCEPTED
                    ? "Accepted by the CCPOR team."
                    : "Handed in; the team accepts it.";
        }
        if (now.worstOpen()) {
            return "A defect of priority 1 is open. Nobody approves before it is closed.";
        }
        if (now.signed()) {
            return "Everybody has signed. The team accepts it.";
        }
        return now.missing().isEmpty() ? "" : "Until the exit rule is met, approve only with conditions.";
    }
}
