package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.approval.ui.ApprovalPanel;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.FormState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who signed, who has not, and the way to sign. */
class SignPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient AcceptanceModel model;
    private final transient Runnable changed;
    private final transient ApprovalPanel panel;
    private final Button accept = new Button("Accept", _ -> accept());
    private final Button back = new Button("Take signatures back…", _ -> askBack());
    private transient @Nullable AcceptanceState seen;

    SignPanel(String court, AcceptanceModel model, Runnable changed) {
        this.court = court;
        this.model = model;
        this.changed = changed;
        panel = new ApprovalPanel(model.approvals(), court, Subject.ACCEPTANCE_TEST, this::ask, null);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        panel.offer(accept, back);
        getContent().add(panel.component());
    }

    void show(AcceptanceState now) {
        seen = now;
        accept.setVisible(now.rights().decide() && now.signed() && now.state() != FormState.ACCEPTED);
        back.setVisible(now.rights().decide()
                && now.state().open()
                && now.decisions().all().stream().anyMatch(Decision::stands));
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

    private void ask(Side side) {
        var now = Objects.requireNonNull(seen);
        var paper = now.rights().paper();
        var asking = new ApprovalDialog(
                (paper ? "Record a sign-off given on paper: " : "Sign off: ") + side.label(), "Sign", side);
        if (paper) {
            asking.dialog()
                    .tell("Contacts sign here themselves. Record only what you have on paper; the record says so.");
        }
        now.missing().stream().limit(3).forEach(asking.dialog()::tell);
        var offered = decisions(now);
        asking.askVerdict(offered, offered.contains(Verdict.APPROVE) ? Verdict.APPROVE : null);
        var words = Fields.text("Conditions, or why it is rejected", null);
        words.setHelperText("Not needed to approve without conditions. Nothing about people in cases.");
        asking.askWords(words, "conditions", "reject");
        asking.askRole(
                Fields.line("Work role of who decides", null), "Give the work role of who decides.", "work role");
        asking.runs(0, (said, _) -> model.signOff().sign(court, said))
                .then(changed)
                .start();
    }

    private void askBack() {
        var dialog = new CommandDialog("Take signatures back", "Take back");
        var reason = dialog.need(Fields.text("Why", null), "Say why they are taken back.");
        dialog.runs(0, _ -> model.signOff().takeBack(court, reason.getValue()))
                .then(changed)
                .start();
    }

    private void accept() {
        try {
            model.signOff().accept(court, Objects.requireNonNull(seen).version());
            changed.run();
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException denied) {
            Notices.refused("Only coordinators accept the test.");
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
