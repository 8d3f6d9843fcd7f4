package org.ccpor.deployment;

import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.deployment.plan.Workbench;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises and clears what stops a court. */
@Service
@Transactional
@Everyone
public class Blockers {
    private final Workbench workbench;

    Blockers(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * The court is blocked.
     *
     * @param party who must act
     * @param since not after today; {@code null} means now
     */
    @Coordinators
    public void raise(String slug, String what, Party party, @Nullable LocalDate since) {
        var deployment = workbench.locked(slug);
        workbench.publish(deployment.block(what, party, workbench.since(since), workbench.stamp()));
    }

    /**
     * The blocker is over.
     *
     * @param how how it ended
     * @throws org.ccpor.base.Stale if somebody cleared it before
     */
    @Coordinators
    public void clear(String slug, UUID blocker, String how) {
        var deployment = workbench.locked(slug);
        workbench.publish(deployment.blocker(blocker).clear(how, workbench.stamp(), workbench.clock()));
    }
}
