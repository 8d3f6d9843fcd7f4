package org.ccpor.deployment;

import java.time.LocalDate;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.GoLiveRule;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and moves go-live dates. */
@Service
@Transactional
@Everyone
public class GoLiveDateService {
    private final DeploymentSupport support;

    GoLiveDateService(DeploymentSupport support) {
        this.support = support;
    }

    /** What the date would do: refusal, warnings, and every due date before and after. Stores nothing. */
    @Transactional(readOnly = true)
    @Coordinators
    public GoLivePreview preview(String slug, LocalDate date) {
        return GoLiveRule.preview(support.plan(support.latest(slug)), date);
    }

    /**
     * Sets the date. The first one is the baseline; each later one needs a reason code and counts as a slip.
     *
     * @param reason may be {@code null} only when no date was set before
     * @throws org.ccpor.base.RefusedException if it is no court day; the sentence offers the nearest ones
     */
    @Coordinators
    public void change(
            String slug,
            @Nullable LocalDate date,
            @Nullable DateReason reason,
            @Nullable String note,
            int seenVersion) {
        var deployment = support.locked(slug);
        support.requireSeen(deployment, seenVersion);
        support.publish(GoLiveRule.change(support.plan(deployment), date, reason, note, support.stamp()));
    }
}
