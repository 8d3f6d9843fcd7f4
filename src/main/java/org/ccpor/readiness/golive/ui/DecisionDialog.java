package org.ccpor.readiness.golive.ui;

import java.util.List;
import java.util.Objects;
import org.ccpor.base.ui.AskDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.readiness.golive.GoDecision;
import org.ccpor.readiness.golive.GoDecision.Verdict;
import org.ccpor.readiness.golive.Readiness;
import org.jspecify.annotations.Nullable;

/** Asks what a go / no-go meeting decided. A no-go goes on to the dialog that moves the date. */
class DecisionDialog extends AskDialog {
    private static final long serialVersionUID = 1L;

    private final transient Readiness now;
    private final transient GoLiveScreen screen;
    private final transient Runnable done;

    DecisionDialog(Readiness now, GoLiveScreen screen, Runnable done) {
        super("Go / no-go for " + now.name(), "Record");
        this.now = now;
        this.screen = screen;
        this.done = done;
    }

    void ask() {
        if (!now.against().isEmpty()) {
            tell("“Go” is not possible yet: " + now.againstInWords() + ".");
        }
        var verdict = need(
                Fields.one(
                        "Decision",
                        now.against().isEmpty() ? List.of(Verdict.GO, Verdict.NO_GO) : List.of(Verdict.NO_GO),
                        Verdict::label,
                        null,
                        null),
                "Choose what was decided.");
        var meeting = need(Fields.date("Day of the meeting", now.today()), "Give the day of the meeting.");
        var part = need(
                Fields.text(
                        "Who took part, by role",
                        now.decision().map(GoDecision::tookPart).orElse(null)),
                "Say who took part, by role.");
        part.setHelperText("Such as “Court operations manager, LEA records lead, CCPOR coordinator”; no names");
        var conditions = ask(Fields.text("Conditions, or why not (optional)", null));
        errorAt(meeting, "day of the meeting");
        errorAt(part, "who took part");
        errorAt(conditions, "the conditions");
        errorAt(verdict);
        comparing(() -> {
            var last = screen.reader().of(now.court()).decision();
            return new Both(
                    last.map(GoDecision::number).orElse(0),
                    last.map(it -> it.words() + ", recorded by " + it.by()).orElse("No decision"),
                    chosen(verdict.getValue()));
        });
        start(
                now.decision().map(GoDecision::number).orElse(0),
                seen -> screen.decisions()
                        .decide(
                                now.court(),
                                Objects.requireNonNull(verdict.getValue()),
                                meeting.getValue(),
                                conditions.getValue(),
                                part.getValue(),
                                seen),
                () -> {
                    done.run();
                    if (verdict.getValue() == Verdict.NO_GO && stands()) {
                        screen.newDate().ifAvailable(it -> it.ask(now.court()));
                    }
                });
    }

    /** Whether the last decision is a no-go: a person may have left theirs in favor of another's. */
    private boolean stands() {
        return screen.reader()
                .of(now.court())
                .decision()
                .filter(it -> !it.isGo())
                .isPresent();
    }

    private static @Nullable String chosen(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.label();
    }
}
