package org.ccpor.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.overview.StageLog.Entry;
import org.jspecify.annotations.Nullable;

/** Works out from history when each court came to each stage. Pure. */
final class StageLogs {
    private StageLogs() {}

    /**
     * One line of history that moves a court between stages.
     *
     * @param on day in the courts' zone
     * @param after what history keeps as the new value
     */
    record Line(String court, String what, @Nullable String after, LocalDate on) {}

    /** @param liveSince of courts that were live before this board, by court */
    static List<StageLog> of(List<Line> lines, Map<String, LocalDate> liveSince, Map<String, Boolean> tribal) {
        var entries = new HashMap<String, List<Entry>>();
        liveSince.forEach((court, day) -> entries(entries, court).add(new Entry(day, Stage.LIVE)));
        var left = new HashMap<String, Stage>();
        for (var line : lines) {
            var all = entries(entries, line.court());
            var now = all.isEmpty() ? null : all.getLast().stage();
            switch (line.what()) {
                case "deployment.created" -> all.add(new Entry(line.on(), Stage.PLANNING));
                case "deployment.live" -> all.add(new Entry(day(line), Stage.LIVE));
                case "deployment.withdrawn" -> {
                    if (now != null) {
                        left.put(line.court(), now);
                    }
                    all.add(new Entry(line.on(), null));
                }
                case "deployment.resumed" -> {
                    if (now == null && left.containsKey(line.court())) {
                        all.add(new Entry(line.on(), left.get(line.court())));
                    }
                }
                default ->
                    Optional.ofNullable(line.after())
                            .flatMap(Stage::ofPhase)
                            .ifPresent(it -> all.add(new Entry(line.on(), it)));
            }
        }
        return entries.entrySet().stream()
                .map(it -> new StageLog(it.getKey(), tribal.getOrDefault(it.getKey(), false), sorted(it.getValue())))
                .sorted(Comparator.comparing(StageLog::court))
                .toList();
    }

    /** A go-live may be recorded days later; on one day the order of history stays. */
    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(Entry::on)).toList();
    }

    private static LocalDate day(Line line) {
        return line.after() == null ? line.on() : LocalDate.parse(line.after());
    }

    private static List<Entry> entries(Map<String, List<Entry>> all, String court) {
        return all.computeIfAbsent(court, _ -> new ArrayList<>());
    }
}
