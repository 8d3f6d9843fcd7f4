package org.ccpor.readiness.incident.ui;

import org.ccpor.readiness.Area;
import org.ccpor.readiness.incident.Channel;
import org.ccpor.readiness.incident.Environment;
import org.ccpor.readiness.incident.Incidents;
import org.ccpor.readiness.incident.NewIncident;
import org.ccpor.readiness.incident.Priority;

/** Incidents for tests of screens. */
final class Reports {
    private Reports() {}

    /** Of priority 1, in production. */
    static void one(Incidents incidents, String court) {
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
