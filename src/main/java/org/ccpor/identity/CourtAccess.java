package org.ccpor.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may see a court and who may work on it. Services ask here. Whoever is turned away stands in the court's history, although
 * the refused call itself stores nothing.
 */
@Component
public class CourtAccess {
    private final CurrentViewer viewer;
    private final KnownCourts courts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    CourtAccess(
            CurrentViewer viewer,
            KnownCourts courts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.viewer = viewer;
        this.courts = courts;
        this.events = events;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Who asks. */
    public Viewer viewer() {
        return viewer.get();
    }

    /** Whether this viewer may see the court in full. */
    public boolean maySee(String court) {
        return viewer.get().seesInFull(court);
    }

    /** Whether this viewer works on the court: the team, and the court's own contacts. */
    public boolean mayWorkOn(String court) {
        return viewer.get().worksOn(court);
    }

    /** @throws AccessDeniedException if this viewer may not see the court in full */
    public Viewer mustSee(String court, Matter matter) {
        return must(maySee(court), court, matter);
    }

    /** @throws AccessDeniedException if this viewer does not work on the court */
    public Viewer mustWorkOn(String court, Matter matter) {
        return must(mayWorkOn(court), court, matter);
    }

    /**
     * For what only a rule of the feature can tell.
     *
     * @throws AccessDeniedException unless it is allowed
     */
    public Viewer must(boolean allowed, String court, Matter matter) {
        var asking = viewer.get();
        if (!allowed) {
            refuse(Set.of(court), matter);
        }
        return asking;
    }

    /**
     * Turns this viewer away from something that several courts share; each of them records it.
     *
     * @throws AccessDeniedException always
     */
    public void refuse(Collection<String> all, Matter matter) {
        var by = viewer.get().userName();
        all.stream()
                .filter(courts::knows)
                .forEach(court -> ownTransaction.executeWithoutResult(_ -> events.publishEvent(
                        new Change(court, matter.what(), matter.subject(), null, null, null, by, clock.instant()))));
        throw new AccessDeniedException("Not for this viewer: " + matter.what().stored());
    }

    /** @throws RefusedException if there is no such court */
    public void requireKnown(String court) {
        if (!courts.knows(court)) {
            throw new RefusedException("There is no such court.");
        }
    }
}
