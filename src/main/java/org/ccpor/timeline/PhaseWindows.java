package org.ccpor.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;

/**
 * Where phases end, seen from the go-live: a phase ends where the window of the next one begins, the last on the go-live.
 *
 * @param daysBefore calendar days
 */
record PhaseWindows(Map<Phase, Integer> daysBefore) {

    static PhaseWindows of(ProcessTemplate template) {
        var days = new EnumMap<Phase, Integer>(Phase.class);
        for (var phase : template.phases()) {
            days.put(
                    phase.phase(),
                    phase.phase()
                            .next()
                            .map(it -> template.phase(it).earliest())
                            .orElse(0));
        }
        return new PhaseWindows(days);
    }

    LocalDate end(Phase phase, LocalDate goLive) {
        return goLive.minusDays(daysBefore.getOrDefault(phase, 0));
    }
}
