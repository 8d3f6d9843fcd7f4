package org.ccpor.readiness.incident;

import java.util.List;
import org.ccpor.base.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves incidents on. The team does all of it; the court's own contacts say whether what was fixed works. Every command
 * carries the version that was seen and throws {@link org.ccpor.base.Stale} for an older one. Texts that the party-data guard
 * stops at are refused until they are confirmed, and that is recorded without the text.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class IncidentSteps {
    private static final String TEAM = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";
    private static final String ALL_WHO_REPORT =
            "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')";

    private final IncidentDoor door;
    private final IncidentDesk desk;

    IncidentSteps(IncidentDoor door, IncidentDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** Somebody of the team has seen it; takes the alarm of a priority 1 away. */
    @PreAuthorize(TEAM)
    public void acknowledge(String number, int seenVersion) {
        var incident = seen(number, seenVersion);
        desk.store(incident, incident.acknowledge(me(), desk.now()));
    }

    /** To a later state; the court itself only verifies what is fixed. */
    @PreAuthorize(ALL_WHO_REPORT)
    public void moveOn(String number, IncidentState to, int seenVersion) {
        var incident = seen(number, seenVersion);
        if (!door.viewer().coordinates() && !(incident.state == IncidentState.FIXED && to == IncidentState.VERIFIED)) {
            throw new AccessDeniedException("Only the team moves incidents on");
        }
        desk.store(incident, incident.moveOn(to, me(), desk.now()));
    }

    /** What was thought to be fixed is not. */
    @PreAuthorize(ALL_WHO_REPORT)
    public void reopen(String number, String reason, boolean confirmed, int seenVersion) {
        var incident = seen(number, seenVersion);
        var why = guarded(IncidentCheck.reason(reason), confirmed);
        desk.store(incident, incident.reopen(why, me(), desk.now()));
    }

    /** Another priority; its targets count from the report on. */
    @PreAuthorize(TEAM)
    public void prioritize(String number, Priority priority, String reason, boolean confirmed, int seenVersion) {
        var incident = seen(number, seenVersion);
        var why = guarded(IncidentCheck.reason(reason), confirmed);
        var targets = IncidentTargets.of(priority, incident.reportedAt, desk.time(incident.court));
        desk.store(incident, incident.prioritize(priority, why, targets, me(), desk.now()));
    }

    /** Who works on it. */
    @PreAuthorize(TEAM)
    public void assign(String number, Responsible responsible, int seenVersion) {
        var incident = seen(number, seenVersion);
        if (incident.responsible != responsible) {
            desk.store(incident, incident.assign(responsible, me(), desk.now()));
        }
    }

    /** Workaround, root cause, ticket number, or the reference of a security incident; blank takes it away. */
    @PreAuthorize(TEAM)
    public void note(String number, IncidentNote kind, String text, boolean confirmed, int seenVersion) {
        var incident = seen(number, seenVersion);
        if (incident.security && kind != IncidentNote.REFERENCE && kind != IncidentNote.TICKET) {
            throw new Refused("Nothing of a security incident is described here; keep its reference only.");
        }
        var clean = guarded(IncidentCheck.note(kind, text), confirmed);
        if (!clean.equals(incident.text(kind))) {
            desk.store(incident, incident.note(kind, clean, me(), desk.now()));
        }
    }

    private Incident seen(String number, int seenVersion) {
        var incident = desk.find(number);
        var unused = door.requireReporter(incident.court);
        incident.requireVersion(seenVersion);
        return incident;
    }

    private String me() {
        return door.viewer().userName();
    }

    /** History itself records that a text was kept although the guard stopped at it. */
    private static String guarded(String text, boolean confirmed) {
        List<String> reasons = IncidentCheck.suspects(text);
        if (!reasons.isEmpty() && !confirmed) {
            throw new Refused(String.join(" ", reasons) + " Take it out, or say that it is none.");
        }
        return text;
    }
}
