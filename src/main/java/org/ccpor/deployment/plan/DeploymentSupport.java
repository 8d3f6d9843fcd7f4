package org.ccpor.deployment.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.Facts;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command needs: the deployment, locked; its plan; the version check; who asks; telling what happened. */
@Component
public class DeploymentSupport {
    private final DeploymentRepository deployments;
    private final ProcessTemplates templates;
    private final CourtCalendars calendars;
    private final CourtDirectory courts;
    private final CourtAccess access;
    private final PersonNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeploymentSupport(
            DeploymentRepository deployments,
            ProcessTemplates templates,
            CourtCalendars calendars,
            CourtDirectory courts,
            CourtAccess access,
            PersonNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deployments = deployments;
        this.templates = templates;
        this.calendars = calendars;
        this.courts = courts;
        this.access = access;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** The court's latest deployment; others wait until this transaction ends. Must come before any other read. */
    public Deployment locked(String slug) {
        return deployments.lockLatest(slug).orElseThrow(() -> none(slug));
    }

    /** Locks without asking for a deployment to be there. */
    public void lock(String slug) {
        var unused = deployments.lockLatest(slug);
    }

    /** To read only. */
    public Deployment latest(String slug) {
        return deployments.latest(slug).orElseThrow(() -> none(slug));
    }

    /** As it stands today. */
    public Plan plan(Deployment deployment) {
        return plan(deployment, nameOf(deployment.court()));
    }

    /** For callers that know the court's name already. */
    public Plan plan(Deployment deployment, String name) {
        return new Plan(
                name,
                deployment,
                templates.get(deployment.template()),
                calendars.of(deployment.court()),
                LocalDate.now(clock),
                clock.getZone());
    }

    /** Items whose condition changed its answer are switched off or on. */
    public List<Change> reconsider(Deployment deployment) {
        return ConditionRule.reconsider(deployment, templates.get(deployment.template()), typeOf(deployment), stamp());
    }

    /** What conditions may ask of the court, if scope had decided this. */
    public Map<String, String> conditions(Deployment deployment, Facts decided) {
        return ConditionRule.facts(deployment, decided, typeOf(deployment));
    }

    private CourtType typeOf(Deployment deployment) {
        return courts.find(deployment.court()).map(CourtProfile::type).orElse(CourtType.SUPERIOR);
    }

    /** @throws StaleException if somebody changed the deployment after this version */
    public void requireSeen(Deployment deployment, int seenVersion) {
        if (deployment.version() != seenVersion) {
            var by = deployment.ownChange();
            throw new StaleException("%s changed %s at %s; look at it again before you go on."
                    .formatted(names.of(by.actor()), nameOf(deployment.court()), DateFormatter.moment(by.at(), clock)));
        }
    }

    /** @throws StaleException if the card was moved or changed since */
    public void requireSeen(Deployment deployment, Phase seenPhase, int seenVersion) {
        if (deployment.phase() != seenPhase) {
            throw new StaleException(whereIs(deployment));
        }
        requireSeen(deployment, seenVersion);
    }

    /** @throws StaleException if somebody changed the item after this version */
    public void requireSeen(Step step, int seenVersion) {
        if (step.state().version() != seenVersion) {
            var by = step.state().lastChange();
            throw new StaleException("“%s” was changed by %s at %s; it is %s now."
                    .formatted(
                            step.wording(),
                            names.of(by.actor()),
                            DateFormatter.moment(by.at(), clock),
                            step.state().label().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** Where the card is by now, for somebody who saw it elsewhere. */
    public String whereIs(Deployment deployment) {
        var place = deployment.place();
        return "%s is in %s since %s; moved by %s."
                .formatted(
                        nameOf(deployment.court()),
                        place.phase().label(),
                        DateFormatter.moment(place.since(), clock),
                        names.of(place.by()));
    }

    /** Refuses a hand-set due date on a closed day or outside the years the calendar knows. */
    public void requireCourtDay(String slug, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        if (date.getYear() < 2010 || date.getYear() > 2040) {
            throw new RefusedException("Give a date between 2010 and 2040.");
        }
        var calendar = calendars.of(slug);
        calendar.closureOn(date).ifPresent(it -> {
            throw new RefusedException("The court is closed on %s (%s); the court day before is %s."
                    .formatted(DateFormatter.full(date), it.name(), DateFormatter.full(calendar.onOrBefore(date))));
        });
    }

    /** Start of that day; now when none is given or it is today. */
    public Instant since(@Nullable LocalDate date) {
        var today = LocalDate.now(clock);
        if (date == null || date.equals(today)) {
            return clock.instant();
        }
        if (date.isAfter(today) || date.getYear() < 2010) {
            throw new RefusedException("The day it began cannot be after today or before 2010.");
        }
        return date.atStartOfDay(clock.getZone()).toInstant();
    }

    /** To history and to everybody who listens, when the transaction commits. */
    public void publish(Change change) {
        events.publishEvent(change);
    }

    /** In this order. */
    public void publish(Collection<Change> changes) {
        changes.forEach(events::publishEvent);
    }

    /** Who acts, and when. */
    public Stamp stamp() {
        return new Stamp(access.viewer().userName(), clock.instant());
    }

    /** Before anything is read. */
    public void mustWorkOn(String court) {
        var unused = access.mustWorkOn(court, Matter.ITEMS);
    }

    /** Before anything is read. */
    public void mustSee(String court) {
        var unused = access.mustSee(court, Matter.COURT);
    }

    /** Refuses and records the try unless it is allowed. */
    public void must(boolean allowed, String court) {
        var unused = access.must(allowed, court, Matter.ITEMS);
    }

    /** Who acts. */
    public Viewer viewer() {
        return access.viewer();
    }

    /** In the board's zone. */
    public Clock clock() {
        return clock;
    }

    /** The court's short name, or its slug if it is unknown. */
    public String nameOf(String slug) {
        return courts.find(slug).map(CourtProfile::name).orElse(slug);
    }

    private RefusedException none(String slug) {
        return new RefusedException(nameOf(slug) + " has no deployment yet; create one first.");
    }
}
