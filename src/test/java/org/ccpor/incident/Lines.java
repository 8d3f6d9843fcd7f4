package org.ccpor.incident;

import java.time.Instant;
import java.util.UUID;
import org.ccpor.acceptance.Area;
import org.ccpor.identity.Role;
import org.jspecify.annotations.Nullable;

/** Incidents for tests that need no database. */
final class Lines {
    private Lines() {}

    static IncidentLine line(Priority priority, IncidentState state, Instant reported) {
        return line(priority, state, reported, null);
    }

    /** Priority 2. */
    static IncidentLine fixed(Instant reported, Instant at) {
        return line(Priority.TWO, IncidentState.FIXED, reported, at);
    }

    private static IncidentLine line(
            Priority priority, IncidentState state, Instant reported, @Nullable Instant fixed) {
        var targets = IncidentTargets.of(priority, reported, CaliforniaTime.TIME);
        return new IncidentLine(
                new UUID(0, 1),
                "INC-2026-0001",
                "kern",
                "Kern",
                "court.kern",
                Role.COURT_CONTACT,
                Channel.BOARD,
                Environment.PRODUCTION,
                Area.SCAN,
                priority,
                "Scans stop",
                "",
                "",
                Responsible.TEAM,
                state,
                new IncidentLine.Times(
                        reported,
                        reported,
                        targets.acknowledgeBy(),
                        targets.fixBy(),
                        null,
                        null,
                        null,
                        fixed,
                        null,
                        null),
                "",
                "",
                false,
                "",
                "court.kern",
                0);
    }
}
