package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;

/** One item of a plan: what the template says of it, and where it is. */
public record Step(Phase phase, TemplateItem item, DeploymentItem state, Plan plan) {
    /** As sentences say it. */
    public String wording() {
        return item.plain();
    }

    /** Whether there is still something to do. */
    public boolean open() {
        return !state.state().done();
    }

    /** Hand-set date, else the schedule's; {@code null} without a go-live date. */
    public @Nullable LocalDate due() {
        var byHand = state.dueByHand();
        var goLive = plan.deployment().dates().goLive();
        if (byHand != null || goLive == null) {
            return byHand;
        }
        return plan.calendar().due(goLive, item.offsetDays());
    }

    /** By the schedule alone, before it moves to a court day; {@code null} without a go-live date. */
    public @Nullable LocalDate rawDue() {
        var goLive = plan.deployment().dates().goLive();
        return goLive == null ? null : goLive.minusDays(item.offsetDays());
    }

    /** Calendar days past due while open, else 0. */
    public int lateDays() {
        var due = open() ? due() : null;
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, plan.today()));
    }

    /** What whoever {@link #acts} has to do, as a command. */
    public String title() {
        var form = item.form();
        return switch (state.state()) {
            case SUBMITTED -> form == null ? "Review what was sent" : "Review " + form;
            case RETURNED -> form == null ? item.title(acts()) : "Correct " + form;
            default -> item.title(acts());
        };
    }

    /** Who has to move: whom it waits on, the team once it is submitted, else the leading side. */
    public Party acts() {
        var waitingOn = state.waitingOn();
        if (waitingOn != null) {
            return waitingOn;
        }
        return state.state() == ItemState.SUBMITTED || item.responsible().isEmpty()
                ? Party.TEAM
                : item.responsible().getFirst();
    }
}
