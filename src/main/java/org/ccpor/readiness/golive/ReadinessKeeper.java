package org.ccpor.readiness.golive;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormPlan;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what each line said last, so that one that turns is recorded, and the team told if "go" was decided. */
@Component
class ReadinessKeeper {
    private final GoLiveDesk desk;
    private final LineTable table;

    ReadinessKeeper(GoLiveDesk desk, LineTable table) {
        this.desk = desk;
        this.table = table;
    }

    /** Looks at every line anew. The court must be locked by this transaction, and nothing read before that. */
    void look(FormPlan plan) {
        var open = plan.state() == CardState.ACTIVE || plan.state() == CardState.ON_HOLD;
        if (!open || plan.phase().isBefore(Phase.IMPLEMENT)) {
            return;
        }
        var now = desk.read(plan);
        var kept = table.of(plan.deployment());
        var at = desk.now();
        for (var line : now.lines()) {
            keep(plan, now, line, kept.get(line.line()), at);
        }
        if (now.goes()) {
            complete(plan, now.decision().orElseThrow());
        }
    }

    private void keep(FormPlan plan, Readiness now, LineStanding line, LineTable.@Nullable Kept before, Instant at) {
        var is = new LineTable.Kept(
                line.line(),
                line.answer(),
                line.waiver() != null,
                LineTable.shortened(line.words()),
                before == null ? null : before.alarmedAt());
        if (before == null) {
            table.write(plan.deployment(), is, at);
            return;
        }
        var decided = now.decision().filter(GoDecision::isGo).isPresent();
        var alarm = is.holds() || !decided ? null : line.line().counts() && before.holds() ? at : before.alarmedAt();
        is = is.alarmed(alarm);
        if (is.equals(before)) {
            return;
        }
        table.write(plan.deployment(), is, at);
        waiverTold(plan, line, before);
        turnTold(plan, line, before, is, at);
    }

    private void waiverTold(FormPlan plan, LineStanding line, LineTable.Kept before) {
        var waiver = line.waiver();
        if (waiver != null && !before.waived()) {
            desk.tell(plan.court(), "readiness.waived", line.label(), null, waiver.approver(), waiver.reason());
        } else if (waiver == null && before.waived()) {
            desk.tell(plan.court(), "readiness.waiver-withdrawn", line.label(), null, null, null);
        }
    }

    private void turnTold(FormPlan plan, LineStanding line, LineTable.Kept before, LineTable.Kept is, Instant at) {
        if (Objects.equals(is.alarmedAt(), at) && before.alarmedAt() == null) {
            desk.tell(plan.court(), "readiness.alarm", line.label(), null, why(line), null);
            desk.tell(new EvidenceTurned(plan.court(), plan.name(), line.label(), why(line)));
        } else if (before.alarmedAt() != null && is.alarmedAt() == null) {
            desk.tell(plan.court(), "readiness.alarm-over", line.label(), null, null, null);
        } else if (line.fed() && line.line() != ReadinessLine.DECISION && said(before) != said(is)) {
            desk.tell(
                    plan.court(),
                    "readiness.turned",
                    line.label(),
                    null,
                    (said(is) ? "yes, " : "no longer, ") + line.words(),
                    null);
        }
    }

    /** What the line says by itself, waived or not. */
    private static boolean said(LineTable.Kept it) {
        return it.answer() == Answer.YES || it.answer() == Answer.NOT_APPLICABLE;
    }

    private static String why(LineStanding line) {
        return line.words().isEmpty() ? (line.answer() == Answer.NO ? "answered no" : "not answered") : line.words();
    }

    /** The decision closes its item as soon as nothing comes first any more. */
    private void complete(FormPlan plan, GoDecision decision) {
        var evidence = GoDecisions.evidence(decision);
        var closes = GoLiveDesk.items(plan, ItemKind.MEETING).stream()
                .filter(it -> !it.state().done())
                .map(FormItem::item)
                .collect(
                        Collectors.<org.ccpor.process.TemplateItem, String, String>toMap(it -> it.id(), _ -> evidence));
        if (!closes.isEmpty()) {
            var unused = desk.items().closed(plan.court(), ReadinessForm.CODE, Map.copyOf(closes), Set.of());
        }
    }
}
