package org.ccpor.deployment;

import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.plan.DeploymentSupport;
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
public class BlockerService {
    private final DeploymentSupport support;

    BlockerService(DeploymentSupport support) {
        this.support = support;
    }

    /**
     * The court is blocked.
     *
     * @param party who must act
     * @param needed what they must do, as cards say it: see {@link org.ccpor.process.TitleRule}
     * @param since not after today; {@code null} means now
     */
    @Coordinators
    public void raise(String slug, String what, Party party, String needed, @Nullable LocalDate since) {
        var deployment = support.locked(slug);
        support.publish(deployment.block(what, needed, party, support.since(since), support.stamp()));
    }

    /**
     * The team asked how it stands, and asks again on that day.
     *
     * @param day a court day after today
     * @throws org.ccpor.base.StaleException if somebody cleared it before
     */
    @Coordinators
    public void checkAgain(String slug, UUID blocker, LocalDate day) {
        var deployment = support.locked(slug);
        support.requireCourtDay(slug, day);
        if (!day.isAfter(LocalDate.now(support.clock()))) {
            throw new RefusedException("Choose a day after today.");
        }
        support.publish(deployment.blocker(blocker).checkOn(day, support.stamp(), support.clock()));
    }

    /**
     * The blocker is over.
     *
     * @param how how it ended
     * @throws org.ccpor.base.StaleException if somebody cleared it before
     */
    @Coordinators
    public void clear(String slug, UUID blocker, String how) {
        var deployment = support.locked(slug);
        support.publish(deployment.blocker(blocker).clear(how, support.stamp(), support.clock()));
    }
}
