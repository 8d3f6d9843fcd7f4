package org.ccpor.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;

/**
 * Where phases end, seen from the go-live: on the last day for anything in it, the last phase on the go-live.
 *
 * @param daysBefore calendar days
 */
record PhaseWindows(Map<Phase, Integer> daysBefore) {

    static PhaseWindows of(ProcessTemplate template) {
        var days = new EnumMap<Phase, Integer>(Phase.class);
        for (var phase : template.phases()) {
            days.put(phase.phase(), phase.phase().next().isPresent() ? phase.latest() : 0);
        }
        return new PhaseWindows(days);
    }

    LocalDate end(Phase phase, LocalDate goLive) {
        return goLive.minusDays(daysBefore.getOrDefault(phase, 0));
    }
}
