package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.EarlierDeployments;
import org.ccpor.deployment.GoLiveDates;
import org.jspecify.annotations.Nullable;

/** All dialogs of the court page, built when they are asked for. */
@SpringComponent
class CourtDialogs {
    private final PlanDialogs plan;
    private final StandingDialogs standing;
    private final BlockerDialogs blockers;
    private final ContactDialogs contacts;
    private final ReminderDialog reminder;
    private final CourtMoves moves;
    private final GoLiveDates dates;
    private final DeploymentReader reader;
    private final EarlierDeployments earlier;
    private final Clock clock;
    private final ExportDoor exports;

    CourtDialogs(
            PlanDialogs plan,
            StandingDialogs standing,
            BlockerDialogs blockers,
            ContactDialogs contacts,
            ReminderDialog reminder,
            CourtMoves moves,
            GoLiveDates dates,
            DeploymentReader reader,
            EarlierDeployments earlier,
            Clock clock,
            ExportDoor exports) {
        this.plan = plan;
        this.standing = standing;
        this.blockers = blockers;
        this.contacts = contacts;
        this.reminder = reminder;
        this.moves = moves;
        this.dates = dates;
        this.reader = reader;
        this.earlier = earlier;
        this.clock = clock;
        this.exports = exports;
    }

    PlanDialogs plan() {
        return plan;
    }

    StandingDialogs standing() {
        return standing;
    }

    BlockerDialogs blockers() {
        return blockers;
    }

    ContactDialogs contacts() {
        return contacts;
    }

    ReminderDialog reminder() {
        return reminder;
    }

    CourtMoves moves() {
        return moves;
    }

    ExportDoor exports() {
        return exports;
    }

    void goLive(DeploymentDetails court, Runnable done) {
        goLive(court, null, done);
    }

    /** @param proposed shown first with what it would do; {@code null} for the date the court has */
    void goLive(DeploymentDetails court, @Nullable LocalDate proposed, Runnable done) {
        new GoLiveDialog(court, dates, reader, LocalDate.now(clock), proposed, done).open();
    }

    /** Deployments before the latest one, the newest first. */
    List<EarlierDeployments.Line> earlier(String slug) {
        return earlier.list(slug);
    }
}
