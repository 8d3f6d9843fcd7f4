package org.ccpor.deployment;

import java.time.LocalDate;
import org.ccpor.deployment.plan.GoLiveRule;
import org.ccpor.deployment.plan.Workbench;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and moves go-live dates. */
@Service
@Transactional
@Everyone
public class GoLiveDates {
    private final Workbench workbench;

    GoLiveDates(Workbench workbench) {
        this.workbench = workbench;
    }

    /** What the date would do: refusal, warnings, and every due date before and after. Stores nothing. */
    @Transactional(readOnly = true)
    @Coordinators
    public GoLivePreview preview(String slug, LocalDate date) {
        return GoLiveRule.preview(workbench.plan(workbench.latest(slug)), date);
    }

    /**
     * Sets the date. The first one is the baseline; each later one needs a reason code and counts as a slip.
     *
     * @param reason may be {@code null} only when no date was set before
     * @throws org.ccpor.base.Refused if it is no court day; the sentence offers the nearest ones
     */
    @Coordinators
    public void change(
            String slug,
            @Nullable LocalDate date,
            @Nullable DateReason reason,
            @Nullable String note,
            int seenVersion) {
        var deployment = workbench.locked(slug);
        workbench.requireSeen(deployment, seenVersion);
        workbench.publish(GoLiveRule.change(workbench.plan(deployment), date, reason, note, workbench.stamp()));
    }
}
