package org.ccpor.deployment.card;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.plan.ItemAccess;
import org.ccpor.deployment.plan.ItemRule;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.Step;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.stereotype.Component;

/** Shows items to the person who asks. */
@Component
public class ItemLines {
    private final CurrentViewer viewer;

    ItemLines(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** One line for each step, in the same order. */
    public List<ItemLine> of(Plan plan, List<Step> steps) {
        var asking = viewer.get();
        return steps.stream().map(it -> line(plan, it, asking)).toList();
    }

    static ItemLine line(Plan plan, Step step, Viewer viewer) {
        var item = step.item();
        var state = step.state();
        var before = plan.openPredecessors(step).stream()
                .map(it -> new ItemLine.Ref(it.item().id(), it.wording()))
                .toList();
        return new ItemLine(
                item.id(),
                viewer.role().servesCourts() ? item.plain() : item.wording(),
                item.kind(),
                step.phase(),
                item.responsible(),
                state.state(),
                state.waitingOn(),
                state.waitingSince(),
                step.due(),
                step.rawDue(),
                state.dueByHand() != null,
                step.lateDays(),
                item.evidence() + (item.activates() ? "; the court is live then" : ""),
                state.evidence(),
                state.assignee(),
                state.notApplicableReason(),
                state.returnedComment(),
                state.predecessorOverride(),
                before,
                item.mandatory(),
                item.forms(),
                state.byHand(),
                viewer.role().servesCourts() ? Set.of() : item.marks(),
                state.version(),
                state.lastChange().at(),
                state.lastChange().actor(),
                actions(plan, step, viewer));
    }

    private static Set<ItemAction> actions(Plan plan, Step step, Viewer viewer) {
        var actions = EnumSet.noneOf(ItemAction.class);
        for (var action : ItemRule.possible(plan, step)) {
            if (ItemAccess.permits(viewer, plan.deployment().court(), step.item(), action)) {
                actions.add(action);
            }
        }
        return actions;
    }
}
