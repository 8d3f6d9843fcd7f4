package org.ccpor.golive;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.approval.Decision;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormPlan;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what each line said last, so that one that turns is recorded, and the team told if "go" was decided. */
@Component
class KeptLineWriter {
    private final GoLiveSupport support;
    private final KeptLineRepository lines;

    KeptLineWriter(GoLiveSupport support, KeptLineRepository lines) {
        this.support = support;
        this.lines = lines;
    }

    /** Looks at every line anew. The court must be locked by this transaction, and nothing read before that. */
    void look(FormPlan plan) {
        var open = plan.state() == CardState.ACTIVE || plan.state() == CardState.ON_HOLD;
        if (!open || plan.phase().isBefore(Phase.IMPLEMENT)) {
            return;
        }
        var kept = GoLiveSupport.byLine(lines.of(plan.deployment()));
        var now = support.read(plan, kept);
        var at = support.now();
        for (var line : now.lines()) {
            keep(plan, now, line, kept.get(line.line()), at);
        }
        if (now.goes()) {
            complete(plan, now.decision().orElseThrow());
        }
    }

    private void keep(FormPlan plan, Readiness now, LineStanding line, @Nullable KeptLine kept, Instant at) {
        if (kept == null) {
            lines.save(new KeptLine(plan.deployment(), line, at));
            return;
        }
        var waived = kept.waived();
        var turn = kept.look(line, now.decision().filter(Decision::stands).isPresent(), at);
        waiverTold(plan, line, waived);
        turnTold(plan, line, turn);
    }

    private void waiverTold(FormPlan plan, LineStanding line, boolean before) {
        var waiver = line.waiver();
        if (waiver != null && !before) {
            support.tell(plan.court(), GoLiveChangeKind.WAIVED, line.label(), null, waiver.approver(), waiver.reason());
        } else if (waiver == null && before) {
            support.tell(plan.court(), GoLiveChangeKind.WAIVER_WITHDRAWN, line.label(), null, null, null);
        }
    }

    private void turnTold(FormPlan plan, LineStanding line, KeptLine.Turn turn) {
        switch (turn) {
            case ALARM -> {
                support.tell(plan.court(), GoLiveChangeKind.ALARM, line.label(), null, why(line), null);
                support.tell(new EvidenceTurned(plan.court(), plan.name(), line.label(), why(line)));
            }
            case ALARM_OVER -> support.tell(plan.court(), GoLiveChangeKind.ALARM_OVER, line.label(), null, null, null);
            case ANSWER -> {
                if (line.fed() && line.line() != ReadinessLine.DECISION) {
                    var words = (KeptLine.yes(line.answer()) ? "yes, " : "no longer, ") + line.words();
                    support.tell(plan.court(), GoLiveChangeKind.EVIDENCE_TURNED, line.label(), null, words, null);
                }
            }
            case NONE -> {}
        }
    }

    private static String why(LineStanding line) {
        return line.words().isEmpty() ? (line.answer() == Answer.NO ? "answered no" : "not answered") : line.words();
    }

    /** The decision closes its item as soon as nothing comes first any more. */
    private void complete(FormPlan plan, Decision decision) {
        var evidence = GoDecisionService.evidence(decision);
        var closes = GoLiveSupport.items(plan, ItemKind.MEETING).stream()
                .filter(it -> !it.state().done())
                .map(FormItem::item)
                .collect(
                        Collectors.<org.ccpor.process.TemplateItem, String, String>toMap(it -> it.id(), _ -> evidence));
        if (!closes.isEmpty()) {
            var unused = support.items().closed(plan.court(), ReadinessForm.CODE, Map.copyOf(closes), Set.of());
        }
    }
}
