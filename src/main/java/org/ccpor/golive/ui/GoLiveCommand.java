package org.ccpor.golive.ui;

import java.util.List;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.CardState;
import org.ccpor.golive.ActivationStep;
import org.ccpor.golive.Readiness;

/** Confirms the date, records what a go / no-go meeting decided, and takes a court live. */
record GoLiveCommand(GoLiveModel screen) {
    /** After a no-go. */
    Command<Readiness> moveDate() {
        return Command.<Readiness>of("Move the go-live date…", this::askDate)
                .when(it -> it.state() == CardState.ACTIVE
                        && it.coordinates()
                        && it.decision()
                                .filter(last -> last.verdict() == Verdict.NO_GO)
                                .isPresent()
                        && screen.newDate().getIfAvailable() != null);
    }

    /** Done or not done: what it is not now. */
    Command<ActivationStep> tick(String court) {
        return Command.of("Tick", it -> screen.activations().tick(court, it.key(), !it.done()));
    }

    Command<Readiness> finish() {
        return Command.<Readiness>asking("Finish: the court is live…", this::finish)
                .when(it -> it.activating() && it.coordinates());
    }

    private void askDate(Readiness now) {
        screen.newDate().ifAvailable(it -> it.ask(now.court()));
    }

    private CommandDialog finish(Readiness now) {
        var dialog = new CommandDialog(now.name() + " is live", "Finish");
        dialog.tell(
                "The card becomes live with this day as its actual go-live, and the item of the activation is done.");
        var on = dialog.need(Fields.date("Went live on", now.today()), "Give the day the court went live.");
        return dialog.runs(0, _ -> screen.activations().finish(now.court(), on.getValue()));
    }

    /** Date and hour, for one side. */
    CommandDialog confirm(Readiness seen, Side side) {
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
        return asking.runs(0, (said, _) -> screen.decisions()
                .confirm(
                        seen.court(),
                        new Signing(said.side(), said.verdict(), said.words(), said.role(), null, seen.goLive())));
    }

    /** What the meeting decided. A no-go goes on to the dialog that moves the date. */
    CommandDialog decide(Readiness now) {
        var asking = new ApprovalDialog("Go / no-go for " + now.name(), "Record", Side.TEAM);
        var ready = now.against().isEmpty();
        if (!ready) {
            asking.dialog().tell("“Go” is not possible yet: " + now.againstInWords() + ".");
        }
        asking.askVerdict(ready ? Subject.GO_LIVE.verdicts() : List.of(Verdict.NO_GO), null);
        asking.askDay(
                Fields.date("Day of the meeting", now.today()), "Give the day of the meeting.", "day of the meeting");
        var part = Fields.text(
                "Who took part, by role", now.decision().map(Decision::role).orElse(null));
        part.setHelperText("Such as “Court operations manager, LEA records lead, CCPOR coordinator”; no names");
        asking.askRole(part, "Say who took part, by role.", "who took part");
        asking.askWords(Fields.text("Conditions, or why not (optional)", null), "the conditions");
        asking.dialog().comparing(() -> compared(now, asking));
        return asking.runs(now.decision().map(Decision::number).orElse(0), (said, seen) -> screen.decisions()
                        .decide(now.court(), said.verdict(), said.on(), said.words(), said.role(), seen))
                .then(() -> {
                    // A person may have left theirs in favor of another's.
                    var last = screen.readiness().of(now.court()).decision();
                    if (asking.verdict() == Verdict.NO_GO
                            && last.filter(it -> !it.stands()).isPresent()) {
                        askDate(now);
                    }
                });
    }

    private CommandDialog.Both compared(Readiness now, ApprovalDialog asking) {
        var last = screen.readiness().of(now.court()).decision();
        var chosen = asking.verdict();
        return new CommandDialog.Both(
                last.map(Decision::number).orElse(0),
                last.map(it -> it.sentence() + ", recorded by " + screen.name(it.by()))
                        .orElse("No decision"),
                chosen == null ? null : chosen.label());
    }
}
