package org.ccpor.incident;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to an incident. */
public enum IncidentChangeKind implements ChangeKind {
    REPORTED("incident.reported", it -> it.all("Incident reported")),
    ACKNOWLEDGED("incident.acknowledged", it -> it.all("Incident acknowledged")),
    MOVED("incident.moved", it -> it.all("Incident moved")),
    REOPENED("incident.reopened", it -> it.all("Incident reopened")),
    PRIORITY("incident.priority", it -> it.all("Incident priority")),
    ASSIGNED("incident.assigned", it -> it.all("Incident assigned")),
    WORKAROUND("incident.workaround", it -> it.all("Incident workaround")),
    ROOT_CAUSE("incident.root-cause", it -> it.all("Incident root cause")),
    TICKET("incident.ticket", it -> it.all("Incident ticket")),
    REFERENCE("incident.reference", it -> it.all("Incident reference")),
    TEXT_CONFIRMED("incident.text-confirmed", it -> it.all("Incident text confirmed"));

    private final Wording wording;

    IncidentChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
