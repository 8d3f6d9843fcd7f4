package org.ccpor.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.deployment.Gateway;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a list needs: who asks, what the plan says, and telling the others. */
@Component
class UserSupport {
    private final CurrentViewer viewer;
    private final CourtDirectory courts;
    private final FormItemService items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserSupport(
            CurrentViewer viewer,
            CourtDirectory courts,
            FormItemService items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.viewer = viewer;
        this.courts = courts;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    Viewer viewer() {
        return viewer.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ProvisionedUser.Stamp stamp() {
        return new ProvisionedUser.Stamp(viewer.get().userName(), clock.instant());
    }

    /** For a viewer who may read the court. */
    UserScope scope(String court) {
        return items.find(court).map(this::scope).orElseGet(() -> new UserScope(today(), null, Gateway.UNKNOWN));
    }

    /** As above, with the court's latest plan at hand. */
    UserScope scope(FormPlan plan) {
        return new UserScope(today(), plan.goLive(), plan.facts().gateway());
    }

    void requireCourt(String court) {
        if (courts.find(court).isEmpty()) {
            throw new RefusedException("There is no such court.");
        }
    }

    /** The line in history, and a sign for those who look at the list. */
    void tell(String court, ChangeKind what, String subject, @Nullable String before, @Nullable String after) {
        var stamp = stamp();
        events.publishEvent(new Change(court, what, subject, before, after, null, stamp.by(), stamp.at()));
        events.publishEvent(new UsersChanged(court));
    }
}
