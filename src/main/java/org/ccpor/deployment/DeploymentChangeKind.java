package org.ccpor.deployment;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to a deployment as a whole, its go-live date included. */
public enum DeploymentChangeKind implements ChangeKind {
    CREATED("deployment.created", it -> it.withValues("Deployment created")),
    ASSIGNED("deployment.assigned", it -> it.withValues("Assigned")),
    HELD("deployment.held", it -> it.unless("On hold", "Put on hold")),
    RESUMED("deployment.resumed", it -> it.unless("Active", "Resumed")),
    WITHDRAWN("deployment.withdrawn", it -> it.unless("Withdrawn", "Withdrawn")),
    LIVE("deployment.live", it -> it.unless("Live", "Went live")),
    CLOSED("deployment.closed", it -> it.unless("Closed", "Closed")),
    FACTS("deployment.facts", it -> it.withValues("Scope decided")),
    HEALTH_NOTED(
            "deployment.health-noted",
            it -> it.after() == null ? "Health by rule again" : "Health set to " + it.after() + " by hand"),
    GO_LIVE_SET("golive.set", it -> "Go-live date set to " + it.afterInWords()),
    GO_LIVE_CHANGED("golive.changed", it -> "Go-live date " + it.inWords());

    private final Wording wording;

    DeploymentChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public boolean namesPeople() {
        return this == ASSIGNED;
    }
}
