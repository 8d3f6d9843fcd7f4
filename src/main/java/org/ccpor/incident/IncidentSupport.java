package org.ccpor.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.DeploymentDetailsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What every command on incidents needs: the incident as it was seen, the court's time, and telling the others. */
@Component
class IncidentSupport {
    private static final Pattern CODE = Pattern.compile("INC-(\\d{4})-(\\d{1,9})");

    private final IncidentRepository incidents;
    private final CourtDirectory courts;
    private final CourtCalendars calendars;
    private final CourtHours hours;
    private final DeploymentDetailsService deployments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentSupport(
            IncidentRepository incidents,
            CourtDirectory courts,
            CourtCalendars calendars,
            CourtHours hours,
            DeploymentDetailsService deployments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.courts = courts;
        this.calendars = calendars;
        this.hours = hours;
        this.deployments = deployments;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Year of a moment in the courts' zone. */
    int year(Instant at) {
        return at.atZone(clock.getZone()).getYear();
    }

    CourtTime time(String court) {
        return new CourtTime(calendars.of(court), hours, clock.getZone());
    }

    /** @throws RefusedException if there is none of that number */
    Incident find(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw none(code);
        }
        return incidents
                .findByReportedYearAndNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                .orElseThrow(() -> none(code));
    }

    String nameOf(String court) {
        return courts.find(court).map(CourtProfile::name).orElse(court);
    }

    /** Whether the court works with CCPOR by now, as far as is known; also between two deployments. */
    boolean live(String court) {
        return deployments.details(court).card().live();
    }

    /** Stores what changed now, so that a lost race is told here. */
    void store(Incident incident, Change... changes) {
        try {
            incidents.flush();
        } catch (OptimisticLockingFailureException race) {
            throw new StaleException("Somebody changed %s in the same moment. Look at it again, then decide."
                    .formatted(incident.code()));
        }
        List.of(changes).forEach(events::publishEvent);
        events.publishEvent(new IncidentsChanged(incident.court));
    }

    private static RefusedException none(String code) {
        return new RefusedException("There is no incident %s.".formatted(code));
    }
}
