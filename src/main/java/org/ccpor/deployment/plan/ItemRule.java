package org.ccpor.deployment.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.ItemKind;

/** Which command fits an item now (item states of proposed rule 3.4), whoever gives it. */
public final class ItemRule {
    private ItemRule() {}

    /** Empty for an item that is switched off. */
    public static Set<ItemAction> possible(Plan plan, Step step) {
        var actions = EnumSet.noneOf(ItemAction.class);
        for (var action : ItemAction.values()) {
            if (fits(plan, step, action) && !held(plan, step, action)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** Refuses with a sentence when the command does not fit. */
    public static void require(Plan plan, Step step, ItemAction action) {
        var state = plan.deployment().state();
        if (!StandingRule.open(state)) {
            throw new RefusedException(
                    "%s is %s; its items do not change any more.".formatted(plan.name(), StandingRule.words(state)));
        }
        if (action == ItemAction.REOPEN && activated(plan, step)) {
            throw new RefusedException("%s is live, so “%s” stays done.".formatted(plan.name(), step.wording()));
        }
        if (!fits(plan, step, action)) {
            throw new RefusedException("“%s” is a %s and %s; it cannot be %s now."
                    .formatted(
                            step.wording(),
                            noun(step.item().kind()),
                            step.state().label().toLowerCase(Locale.ROOT),
                            action.participle()));
        }
        if (held(plan, step, action)) {
            throw new RefusedException("“%s” must be done before “%s”. Complete it, or let a coordinator override that."
                    .formatted(plan.openPredecessors(step).getFirst().wording(), step.wording()));
        }
    }

    private static boolean fits(Plan plan, Step step, ItemAction action) {
        var state = step.state().state();
        var response = step.item().kind() == ItemKind.RESPONSE;
        var open = StandingRule.open(plan.deployment().state()) && !state.done();
        var working = open && state != ItemState.SUBMITTED;
        return switch (action) {
            case START -> working && state != ItemState.IN_PROGRESS;
            case WAIT, EVIDENCE -> working;
            case SUBMIT -> working && response;
            case ACCEPT, SEND_BACK -> open && response && state == ItemState.SUBMITTED;
            case COMPLETE -> open && !response;
            case NOT_APPLICABLE, ASSIGN, SET_DUE -> open;
            case REOPEN -> StandingRule.open(plan.deployment().state()) && state.done() && !activated(plan, step);
            case OVERRIDE_PREDECESSORS ->
                open
                        && step.state().predecessorOverride() == null
                        && !plan.openPredecessors(step).isEmpty();
        };
    }

    /** A court that is live is activated: the two are never taken back one without the other. */
    private static boolean activated(Plan plan, Step step) {
        return step.item().activates() && plan.deployment().state() == CardState.LIVE;
    }

    private static boolean held(Plan plan, Step step, ItemAction action) {
        return (action == ItemAction.ACCEPT || action == ItemAction.COMPLETE)
                && step.state().predecessorOverride() == null
                && !plan.openPredecessors(step).isEmpty();
    }

    private static String noun(ItemKind kind) {
        return switch (kind) {
            case TEAM -> "team activity";
            case DOCUMENT -> "document";
            case RESPONSE -> "response";
            case MEETING -> "meeting";
            case LOCAL -> "court or LEA activity";
        };
    }
}
