package org.ccpor.golive.ui;

import java.util.List;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.golive.Readiness;

/** Asks what a go / no-go meeting decided. A no-go goes on to the dialog that moves the date. */
class DecisionDialog {
    private final Readiness now;
    private final GoLiveModel screen;
    private final Runnable done;

    DecisionDialog(Readiness now, GoLiveModel screen, Runnable done) {
        this.now = now;
        this.screen = screen;
        this.done = done;
    }

    void ask() {
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
        asking.dialog().comparing(() -> compared(asking));
        asking.runs(now.decision().map(Decision::number).orElse(0), (said, seen) -> screen.decisions()
                        .decide(now.court(), said.verdict(), said.on(), said.words(), said.role(), seen))
                .then(() -> done(asking))
                .start();
    }

    private CommandDialog.Both compared(ApprovalDialog asking) {
        var last = screen.readiness().of(now.court()).decision();
        var chosen = asking.verdict();
        return new CommandDialog.Both(
                last.map(Decision::number).orElse(0),
                last.map(it -> it.sentence() + ", recorded by " + it.by()).orElse("No decision"),
                chosen == null ? null : chosen.label());
    }

    private void done(ApprovalDialog asking) {
        done.run();
        if (asking.verdict() == Verdict.NO_GO && stands()) {
            screen.newDate().ifAvailable(it -> it.ask(now.court()));
        }
    }

    /** Whether the last decision is a no-go: a person may have left theirs in favor of another's. */
    private boolean stands() {
        return screen.readiness()
                .of(now.court())
                .decision()
                .filter(it -> !it.stands())
                .isPresent();
    }
}
