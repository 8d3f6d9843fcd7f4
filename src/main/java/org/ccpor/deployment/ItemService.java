package org.ccpor.deployment;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.ccpor.base.Change;
import org.ccpor.deployment.plan.DeploymentItem;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.ItemAccess;
import org.ccpor.deployment.plan.ItemRule;
import org.ccpor.deployment.plan.Stamp;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.deployment.plan.Texts;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is done to an item. Each command carries the version of the item the person saw; a contact may only
 * touch the response and local items of the own court and side.
 */
@Service
@Transactional
@Everyone
public class ItemService {

    private final DeploymentSupport support;

    ItemService(DeploymentSupport support) {
        this.support = support;
    }

    @Workers
    public void start(String slug, String itemId, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.START, DeploymentItem::start);
    }

    /** Hands a response in; {@code evidence} says what was handed in and may be empty. */
    @Workers
    public void submit(String slug, String itemId, @Nullable String evidence, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.SUBMIT, (item, by) -> item.submit(evidence, by));
    }

    /** Closes an item that is no response; the court or LEA must say what proves it, the team may. */
    @Workers
    public void complete(String slug, String itemId, @Nullable String evidence, int seenVersion) {
        var team = support.viewer().coordinates();
        act(
                slug,
                itemId,
                seenVersion,
                ItemAction.COMPLETE,
                (item, by) -> item.complete(
                        team ? Texts.optional(evidence, "evidence") : Texts.required(evidence, "what proves it"), by));
    }

    /** Notes what proves an open item, without closing it. */
    @Workers
    public void noteEvidence(String slug, String itemId, String evidence, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.EVIDENCE, (item, by) -> item.noteEvidence(evidence, by));
    }

    /** Accepts a submitted response. */
    @Coordinators
    public void accept(String slug, String itemId, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.ACCEPT, DeploymentItem::accept);
    }

    /** Returns a submitted response; the comment says what to change. */
    @Coordinators
    public void sendBack(String slug, String itemId, String comment, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.SEND_BACK, (item, by) -> item.sendBack(comment, by));
    }

    /** The item waits on somebody from now on. */
    @Coordinators
    public void waitOn(String slug, String itemId, Party party, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.WAIT, (item, by) -> item.waitOn(party, by));
    }

    @Coordinators
    public void notApplicable(String slug, String itemId, String reason, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.NOT_APPLICABLE, (item, by) -> item.notApplicable(reason, by));
    }

    @Coordinators
    public void reopen(String slug, String itemId, String reason, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.REOPEN, (item, by) -> item.reopen(reason, by));
    }

    /** Names who does it, as a user name or a role; {@code null} takes the name away. */
    @Coordinators
    public void assign(String slug, String itemId, @Nullable String assignee, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.ASSIGN, (item, by) -> item.assign(assignee, by));
    }

    /** Sets the due date by hand, which go-live changes then leave alone; {@code null} goes back to the schedule. */
    @Coordinators
    public void setDue(String slug, String itemId, @Nullable LocalDate due, int seenVersion) {
        act(slug, itemId, seenVersion, ItemAction.SET_DUE, (item, by) -> {
            support.requireCourtDay(slug, due);
            return item.setDue(due, by);
        });
    }

    /** Lets the item be completed although predecessors are open. */
    @Coordinators
    public void overridePredecessors(String slug, String itemId, String reason, int seenVersion) {
        act(
                slug,
                itemId,
                seenVersion,
                ItemAction.OVERRIDE_PREDECESSORS,
                (item, by) -> item.overridePredecessors(reason, by));
    }

    private void act(
            String slug,
            String itemId,
            int seenVersion,
            ItemAction action,
            BiFunction<DeploymentItem, Stamp, Change> command) {
        support.mustWorkOn(slug);
        var plan = support.plan(support.locked(slug));
        var step = plan.step(itemId);
        support.must(ItemAccess.permits(support.viewer(), slug, step.item(), action), slug);
        support.requireSeen(step, seenVersion);
        ItemRule.require(plan, step, action);
        var done = command.apply(step.state(), support.stamp());
        var form = step.item().form();
        var closed = action == ItemAction.COMPLETE || action == ItemAction.ACCEPT;
        support.publish(form != null && closed ? step.state().withoutForm(form, done) : done);
        support.publish(StandingRule.completed(plan, step, support.stamp()));
    }
}
