package org.ccpor.courtpage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.history.HistoryLine;
import org.ccpor.process.Phase;

/** When a court left each phase, told by its history. Pure. */
public final class PhaseTimes {
    private PhaseTimes() {}

    /** @param lines of moves, newest first */
    public static Map<Phase, LocalDate> left(List<HistoryLine> lines, Clock clock) {
        var left = new EnumMap<Phase, LocalDate>(Phase.class);
        for (var line : lines) {
            if (line.what() == CardChangeKind.MOVED || line.what() == CardChangeKind.OVERRIDDEN) {
                for (var phase : Phase.values()) {
                    if (phase.label().equals(line.before())) {
                        left.putIfAbsent(phase, DateFormatter.day(line.at(), clock));
                    }
                }
            }
        }
        return left;
    }
}
