package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.approval.ui.ApprovalPanel;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.CardState;
import org.ccpor.golive.Readiness;
import org.jspecify.annotations.Nullable;

/** Who confirmed date and hour, and what the go / no-go meeting decided. */
class DecisionPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveModel screen;
    private final transient Runnable done;
    private final transient ApprovalPanel confirmed;
    private final transient ApprovalPanel decision;
    private final Button date;
    private transient @Nullable Readiness shown;

    DecisionPanel(String court, GoLiveModel screen, Runnable done) {
        this.screen = screen;
        this.done = done;
        confirmed = new ApprovalPanel(screen.approvals(), court, Subject.GO_LIVE_DATE, this::confirm, this::takeBack);
        decision = new ApprovalPanel(
                screen.approvals(), court, Subject.GO_LIVE, _ -> new DecisionDialog(now(), screen, done).ask(), null);
        date = new Button("Move the go-live date…", _ -> screen.newDate().ifAvailable(it -> it.ask(court)));
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
        var active = now.state() == CardState.ACTIVE;
        date.setVisible(active
                && now.coordinates()
                && now.decision().filter(it -> it.verdict() == Verdict.NO_GO).isPresent()
                && screen.newDate().getIfAvailable() != null);
        decision.show(now.decisions(), now.goLive(), active ? Subject.GO_LIVE.sides() : List.of());
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

    private void takeBack(Side side, String why) {
        screen.decisions().takeBack(now().court(), side, why);
        done.run();
    }

    private void confirm(Side side) {
        var seen = now();
        var asking = new ApprovalDialog(
                "%s: go-live of %s on %s".formatted(side.label(), seen.name(), DateFormatter.full(seen.goLive())),
                "Record",
                side);
        asking.askVerdict(Subject.GO_LIVE_DATE.verdicts(), Verdict.CONFIRM);
        asking.askRole(
                Fields.line("Role of who confirms", null),
                "Give the role of who confirms, no name.",
                "role of who confirms");
        asking.askWords(
                Fields.line("Activation hour, or reason for rejecting", null), "hour or reason", "not confirmed");
        asking.runs(0, (said, _) -> screen.decisions()
                        .confirm(
                                seen.court(),
                                new Signing(
                                        said.side(), said.verdict(), said.words(), said.role(), null, seen.goLive())))
                .then(done)
                .start();
    }
}
