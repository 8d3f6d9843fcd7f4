package org.ccpor.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.LiveValue;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reports incidents and reads them. Contacts report and see those of their own courts only. */
@Service
@Transactional
@Everyone
public class IncidentService {
    private final CourtAccess access;
    private final IncidentSupport support;
    private final IncidentNumberRepository numbers;
    private final IncidentRepository incidents;
    private final LiveValue<List<IncidentLine>> alarms;

    IncidentService(
            CourtAccess access,
            IncidentSupport support,
            IncidentNumberRepository numbers,
            IncidentRepository incidents,
            LiveTopics topics) {
        this.access = access;
        this.support = support;
        this.numbers = numbers;
        this.incidents = incidents;
        alarms = new LiveValue<>(topics, Set.of(IncidentsChanged.EVERY), _ -> lines(incidents.alarms()));
    }

    /**
     * Stores a report and gives it its number. Of a security incident only that it is one and its reference are stored.
     *
     * @param confirmed the person says that texts the party-data guard stops at hold no party data
     * @throws RefusedException if something is missing or wrong, or the court is not live yet and it is about production
     */
    @Workers
    public Reported report(NewIncident typed, boolean confirmed) {
        var viewer =
                access.must(IncidentAccess.mayReport(access.viewer(), typed.court()), typed.court(), Matter.INCIDENTS);
        access.requireKnown(typed.court());
        var now = support.now();
        var report = IncidentRule.clean(typed, now);
        if (report.environment() == Environment.PRODUCTION && !support.live(report.court())) {
            throw new RefusedException(
                    "%s is not live yet. Choose Staging, or ask the CCPOR team to mark the court live."
                            .formatted(support.nameOf(report.court())));
        }
        var reasons = IncidentRule.suspects(report.description(), report.affected(), report.reference());
        if (!reasons.isEmpty() && !confirmed) {
            return new Reported.Held(reasons);
        }
        var year = support.year(now);
        var targets = IncidentTargets.of(report.priority(), now, support.time(report.court()));
        var incident = new Incident(year, numbers.lockNext(year), report, viewer, now, targets);
        incidents.save(incident);
        var told = new ArrayList<Change>();
        told.add(incident.told(
                IncidentChangeKind.REPORTED,
                "%s, %s, %s"
                        .formatted(
                                report.priority().label(),
                                report.area().label(),
                                report.environment().label())));
        if (!reasons.isEmpty()) {
            told.add(incident.told(IncidentChangeKind.TEXT_CONFIRMED, String.join(" ", reasons)));
        }
        support.store(incident, told.toArray(Change[]::new));
        return new Reported.Filed(incident.code());
    }

    /** Whether reports about production can be made for the court: it is live, or has been. */
    @Transactional(readOnly = true)
    public boolean live(String court) {
        var unused = access.must(IncidentAccess.mayRead(access.viewer(), court), court, Matter.INCIDENTS);
        return support.live(court);
    }

    /**
     * Those this viewer may see.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the filter names a court of others
     */
    @Transactional(readOnly = true)
    public List<IncidentLine> list(IncidentFilter filter) {
        var court = filter.court();
        var viewer = court == null
                ? access.viewer()
                : access.must(IncidentAccess.mayRead(access.viewer(), court), court, Matter.INCIDENTS);
        var everywhere = court == null && viewer.seesInFull("");
        var found = everywhere ? incidents.all() : incidents.of(court == null ? viewer.courts() : List.of(court));
        var now = support.now();
        return lines(found).stream()
                .filter(it -> fits(it, filter, now))
                .sorted(order(filter.order()))
                .toList();
    }

    /** Priority 1 that nobody has acknowledged, the oldest first: for the team. Read once after each change. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @Coordinators
    public List<IncidentLine> alarms() {
        return alarms.now();
    }

    /** @throws RefusedException if there is no incident of that number */
    @Transactional(readOnly = true)
    public IncidentLine get(String number) {
        var incident = support.find(number);
        var unused =
                access.must(IncidentAccess.mayRead(access.viewer(), incident.court), incident.court, Matter.INCIDENTS);
        return incident.line(support.nameOf(incident.court));
    }

    private List<IncidentLine> lines(List<Incident> found) {
        return found.stream().map(it -> it.line(support.nameOf(it.court))).toList();
    }

    private static boolean fits(IncidentLine line, IncidentFilter filter, Instant now) {
        return filter.stage().fits(line.state())
                && (filter.priority() == null || filter.priority() == line.priority())
                && (filter.responsible() == null || filter.responsible() == line.responsible())
                && (!filter.overdue() || line.overdue(now));
    }

    private static Comparator<IncidentLine> order(IncidentFilter.Order order) {
        Comparator<IncidentLine> newest =
                Comparator.comparing((IncidentLine it) -> it.times().reported(), Comparator.reverseOrder());
        return switch (order) {
            case NEWEST -> newest;
            case COURT -> Comparator.comparing(IncidentLine::courtName).thenComparing(newest);
            case URGENT ->
                Comparator.comparing((IncidentLine it) -> !it.state().broken())
                        .thenComparing(IncidentLine::priority)
                        .thenComparing(IncidentLine::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(newest);
        };
    }
}
