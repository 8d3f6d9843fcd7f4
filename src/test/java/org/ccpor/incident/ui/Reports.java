package org.ccpor.incident.ui;

import org.ccpor.acceptance.Area;
import org.ccpor.incident.Channel;
import org.ccpor.incident.Environment;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.NewIncident;
import org.ccpor.incident.Priority;

/** Incidents for tests of screens. */
final class Reports {
    private Reports() {}

    /** Of priority 1, in production. */
    static void one(IncidentService incidents, String court) {
        var unused = incidents.report(
                new NewIncident(
                        court,
                        "Nobody can sign in",
                        Priority.ONE,
                        Environment.PRODUCTION,
                        Area.LOGIN,
                        null,
                        "All clerks",
                        Channel.PHONE,
                        false,
                        ""),
                false);
    }
}
