package org.ccpor.incident;

import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves incidents on. The team does all of it; the court's own contacts say whether what was fixed works. Every command
 * carries the version that was seen and throws {@link org.ccpor.base.StaleException} for an older one. Texts that the party-data guard
 * stops at are refused until they are confirmed, and that is recorded without the text.
 */
@Service
@Transactional
@Everyone
public class IncidentStepService {

    private final CourtAccess access;
    private final IncidentSupport support;

    IncidentStepService(CourtAccess access, IncidentSupport support) {
        this.access = access;
        this.support = support;
    }

    /** Somebody of the team has seen it; takes the alarm of a priority 1 away. */
    @Coordinators
    public void acknowledge(String number, int seenVersion) {
        var incident = seen(number, seenVersion);
        support.store(incident, incident.acknowledge(me(), support.now()));
    }

    /** To a later state; the court itself only verifies what is fixed. */
    @Workers
    public void moveOn(String number, IncidentState to, int seenVersion) {
        var incident = seen(number, seenVersion);
        access.must(
                access.viewer().coordinates() || incident.state == IncidentState.FIXED && to == IncidentState.VERIFIED,
                incident.court,
                Matter.INCIDENTS);
        support.store(incident, incident.moveOn(to, me(), support.now()));
    }

    /** What was thought to be fixed is not. */
    @Workers
    public void reopen(String number, String reason, boolean confirmed, int seenVersion) {
        var incident = seen(number, seenVersion);
        var why = guarded(IncidentRule.reason(reason), confirmed);
        support.store(incident, incident.reopen(why, me(), support.now()));
    }

    /** Another priority; its targets count from the report on. */
    @Coordinators
    public void prioritize(String number, Priority priority, String reason, boolean confirmed, int seenVersion) {
        var incident = seen(number, seenVersion);
        var why = guarded(IncidentRule.reason(reason), confirmed);
        var targets = IncidentTargets.of(priority, incident.reportedAt, support.time(incident.court));
        support.store(incident, incident.prioritize(priority, why, targets, me(), support.now()));
    }

    /** Who works on it. */
    @Coordinators
    public void assign(String number, Responsible responsible, int seenVersion) {
        var incident = seen(number, seenVersion);
        if (incident.responsible != responsible) {
            support.store(incident, incident.assign(responsible, me(), support.now()));
        }
    }

    /** Workaround, root cause, ticket number, or the reference of a security incident; blank takes it away. */
    @Coordinators
    public void note(String number, IncidentNote kind, String text, boolean confirmed, int seenVersion) {
        var incident = seen(number, seenVersion);
        if (incident.security && kind != IncidentNote.REFERENCE && kind != IncidentNote.TICKET) {
            throw new RefusedException("Nothing of a security incident is described here; keep its reference only.");
        }
        var clean = guarded(IncidentRule.note(kind, text), confirmed);
        if (!clean.equals(incident.text(kind))) {
            support.store(incident, incident.note(kind, clean, me(), support.now()));
        }
    }

    private Incident seen(String number, int seenVersion) {
        var incident = support.find(number);
        var unused = access.must(
                IncidentAccess.mayReport(access.viewer(), incident.court), incident.court, Matter.INCIDENTS);
        access.requireKnown(incident.court);
        incident.requireVersion(seenVersion);
        return incident;
    }

    private String me() {
        return access.viewer().userName();
    }

    /** History itself records that a text was kept although the guard stopped at it. */
    private static String guarded(String text, boolean confirmed) {
        List<String> reasons = IncidentRule.suspects(text);
        if (!reasons.isEmpty() && !confirmed) {
            throw new RefusedException(String.join(" ", reasons) + " Take it out, or say that it is none.");
        }
        return text;
    }
}
