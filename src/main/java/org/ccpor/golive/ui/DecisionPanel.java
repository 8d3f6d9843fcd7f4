package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.ccpor.approval.Subject;
import org.ccpor.approval.ui.ApprovalPanel;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.deployment.CardState;
import org.ccpor.golive.Readiness;
import org.jspecify.annotations.Nullable;

/** Who confirmed date and hour, and what the go / no-go meeting decided. */
class DecisionPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ApprovalPanel confirmed;
    private final transient ApprovalPanel decision;
    private final CommandButton<Readiness> date;
    private transient @Nullable Readiness shown;

    DecisionPanel(String court, GoLiveModel screen, Runnable done) {
        var commands = new GoLiveCommand(screen);
        confirmed = new ApprovalPanel(
                screen.approvals(),
                court,
                Subject.GO_LIVE_DATE,
                it -> commands.confirm(now(), it),
                (side, why) -> screen.decisions().takeBack(court, side, why),
                done);
        decision =
                new ApprovalPanel(screen.approvals(), court, Subject.GO_LIVE, _ -> commands.decide(now()), null, done);
        date = new CommandButton<>(commands.moveDate(), done);
        decision.offer(date);
        getContent().addClassName("golive-decisions");
        getContent().add(confirmed.component(), decision.component());
    }

    private Readiness now() {
        return Objects.requireNonNull(shown);
    }

    void show(Readiness now) {
        shown = now;
        confirmed.show(now.confirmed(), now.goLive(), now.confirms() ? Subject.GO_LIVE_DATE.sides() : List.of());
        confirmed.say(dateHint(now));
        date.show(now);
        decision.show(
                now.decisions(), now.goLive(), now.state() == CardState.ACTIVE ? Subject.GO_LIVE.sides() : List.of());
        decision.say(hint(now));
    }

    private static String dateHint(Readiness now) {
        if (now.goLive() == null) {
            return "There is no go-live date to confirm yet.";
        }
        return now.confirmed().about(now.goLive()).approved(Subject.GO_LIVE_DATE.sides())
                ? ""
                : "Court and LEA both confirm %s and the activation hour.".formatted(DateFormatter.full(now.goLive()));
    }

    private static String hint(Readiness now) {
        if (now.needsConfirmation()) {
            return "! The go-live date moved to %s after “go”. Confirm it: record the decision again."
                    .formatted(DateFormatter.full(now.goLive()));
        }
        if (now.decision().isPresent()) {
            return "";
        }
        return now.against().isEmpty()
                ? "Everything mandatory holds; the meeting can decide “go”."
                : "“Go” waits for: " + now.againstInWords() + ".";
    }
}
