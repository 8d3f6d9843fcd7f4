package org.ccpor.golive;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to the readiness checklist, go / no-go and activation. */
public enum GoLiveChangeKind implements ChangeKind {
    EVIDENCE_TURNED("readiness.turned", it -> "Readiness: " + it.subject() + ": " + it.afterInWords()),
    ALARM("readiness.alarm", it -> it.about("After “go” does not hold any more") + ": " + it.afterInWords()),
    ALARM_OVER("readiness.alarm-over", it -> it.about("Holds again")),
    WAIVED("readiness.waived", it -> it.about("Waived") + ", approved by " + it.after()),
    WAIVER_WITHDRAWN("readiness.waiver-withdrawn", it -> it.about("Waiver taken back")),
    DATE_CONFIRMED("go.date-confirmed", it -> "Go-live date: " + it.afterInWords()),
    DATE_PROPOSED("go.date-proposed", it -> it.withValues("Another go-live date proposed")),
    DATE_DECLINED("go.date-declined", it -> it.withValues("Proposed go-live date declined")),
    DECIDED("go.decided", it -> "Go / no-go: " + it.afterInWords()),
    STEP_TICKED("activation.ticked", it -> it.about("Activation")),
    STEP_UNTICKED("activation.unticked", it -> it.about("Activation, taken back"));

    private final Wording wording;

    GoLiveChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
