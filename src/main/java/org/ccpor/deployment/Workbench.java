package org.ccpor.deployment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ccpor.base.Change;
import org.ccpor.base.Days;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command needs: the deployment, locked; its plan; the version check; who asks; telling what happened. */
@Component
class Workbench {
    private final DeploymentRepository deployments;
    private final ProcessTemplates templates;
    private final CourtCalendars calendars;
    private final CourtDirectory courts;
    private final CourtAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Workbench(
            DeploymentRepository deployments,
            ProcessTemplates templates,
            CourtCalendars calendars,
            CourtDirectory courts,
            CourtAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deployments = deployments;
        this.templates = templates;
        this.calendars = calendars;
        this.courts = courts;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The court's latest deployment; others wait until this transaction ends. Must come before any other read. */
    Deployment locked(String slug) {
        return deployments.lockLatest(slug).orElseThrow(() -> none(slug));
    }

    /** Locks without asking for a deployment to be there. */
    void lock(String slug) {
        var unused = deployments.lockLatest(slug);
    }

    /** To read only. */
    Deployment latest(String slug) {
        return deployments.latest(slug).orElseThrow(() -> none(slug));
    }

    Plan plan(Deployment deployment) {
        return plan(deployment, nameOf(deployment.court()));
    }

    /** For callers that know the court's name already. */
    Plan plan(Deployment deployment, String name) {
        return new Plan(
                name,
                deployment,
                templates.get(deployment.template()),
                calendars.of(deployment.court()),
                LocalDate.now(clock),
                clock.getZone());
    }

    /** Items whose condition changed its answer are switched off or on. */
    List<Change> reconsider(Deployment deployment) {
        return ConditionRule.reconsider(deployment, templates.get(deployment.template()), typeOf(deployment), stamp());
    }

    /** What conditions may ask of the court, if scope had decided this. */
    Map<String, String> conditions(Deployment deployment, Facts decided) {
        return ConditionRule.facts(deployment, decided, typeOf(deployment));
    }

    private CourtType typeOf(Deployment deployment) {
        return courts.find(deployment.court()).map(CourtProfile::type).orElse(CourtType.SUPERIOR);
    }

    void requireSeen(Deployment deployment, int seenVersion) {
        if (deployment.version() != seenVersion) {
            var by = deployment.ownChange();
            throw new Stale("%s changed %s at %s; look at it again before you go on."
                    .formatted(by.actor(), nameOf(deployment.court()), Days.moment(by.at(), clock)));
        }
    }

    void requireSeen(Deployment deployment, Phase seenPhase, int seenVersion) {
        if (deployment.phase() != seenPhase) {
            throw new Stale(whereIs(deployment));
        }
        requireSeen(deployment, seenVersion);
    }

    void requireSeen(Step step, int seenVersion) {
        if (step.state().version() != seenVersion) {
            var by = step.state().lastChange();
            throw new Stale("“%s” was changed by %s at %s; it is %s now."
                    .formatted(
                            step.wording(),
                            by.actor(),
                            Days.moment(by.at(), clock),
                            step.state().label().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** Where the card is by now, for somebody who saw it elsewhere. */
    String whereIs(Deployment deployment) {
        var place = deployment.place();
        return "%s is in %s since %s; moved by %s."
                .formatted(
                        nameOf(deployment.court()),
                        place.phase().label(),
                        Days.moment(place.since(), clock),
                        place.by());
    }

    /** Refuses a hand-set due date on a closed day or outside the years the calendar knows. */
    void requireCourtDay(String slug, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        if (date.getYear() < 2010 || date.getYear() > 2040) {
            throw new Refused("Give a date between 2010 and 2040.");
        }
        var calendar = calendars.of(slug);
        calendar.closureOn(date).ifPresent(it -> {
            throw new Refused("The court is closed on %s (%s); the court day before is %s."
                    .formatted(Days.full(date), it.name(), Days.full(calendar.onOrBefore(date))));
        });
    }

    /** Start of that day; now when none is given or it is today. */
    Instant since(@Nullable LocalDate date) {
        var today = LocalDate.now(clock);
        if (date == null || date.equals(today)) {
            return clock.instant();
        }
        if (date.isAfter(today) || date.getYear() < 2010) {
            throw new Refused("The day it began cannot be after today or before 2010.");
        }
        return date.atStartOfDay(clock.getZone()).toInstant();
    }

    void publish(Change change) {
        events.publishEvent(change);
    }

    void publish(Collection<Change> changes) {
        changes.forEach(events::publishEvent);
    }

    Stamp stamp() {
        return new Stamp(access.viewer().userName(), clock.instant());
    }

    /** Before anything is read. */
    void mustWorkOn(String court) {
        var unused = access.mustWorkOn(court, Matter.ITEMS);
    }

    void mustSee(String court) {
        var unused = access.mustSee(court, Matter.COURT);
    }

    void must(boolean allowed, String court) {
        var unused = access.must(allowed, court, Matter.ITEMS);
    }

    Viewer viewer() {
        return access.viewer();
    }

    Clock clock() {
        return clock;
    }

    String nameOf(String slug) {
        return courts.find(slug).map(CourtProfile::name).orElse(slug);
    }

    private Refused none(String slug) {
        return new Refused(nameOf(slug) + " has no deployment yet; create one first.");
    }
}
