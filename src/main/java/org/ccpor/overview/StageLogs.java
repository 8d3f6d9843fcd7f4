package org.ccpor.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.overview.StageLog.Entry;
import org.jspecify.annotations.Nullable;

/** Works out from history when each court came to each stage. Pure. */
final class StageLogs {
    /** What moves a court, by the name that history keeps. */
    static final Map<String, ChangeKind> MOVES = Stream.of(
                    DeploymentChangeKind.CREATED,
                    DeploymentChangeKind.LIVE,
                    DeploymentChangeKind.WITHDRAWN,
                    DeploymentChangeKind.RESUMED,
                    CardChangeKind.MOVED,
                    CardChangeKind.OVERRIDDEN,
                    CardChangeKind.MOVED_BACK,
                    CardChangeKind.MOVE_UNDONE)
            .collect(Collectors.toUnmodifiableMap(ChangeKind::stored, Function.identity()));

    private StageLogs() {}

    /**
     * One line of history that moves a court between stages.
     *
     * @param on day in the courts' zone
     * @param after what history keeps as the new value
     */
    record Line(String court, ChangeKind what, @Nullable String after, LocalDate on) {}

    /** @param liveSince of courts that were live before this board, by court */
    static List<StageLog> of(List<Line> lines, Map<String, LocalDate> liveSince, Map<String, Boolean> tribal) {
        var entries = new HashMap<String, List<Entry>>();
        liveSince.forEach((court, day) -> entries(entries, court).add(new Entry(day, Stage.LIVE)));
        var left = new HashMap<String, Stage>();
        for (var line : lines) {
            var all = entries(entries, line.court());
            var now = all.isEmpty() ? null : all.getLast().stage();
            switch (line.what()) {
                case DeploymentChangeKind.CREATED -> all.add(new Entry(line.on(), Stage.PLANNING));
                case DeploymentChangeKind.LIVE -> all.add(new Entry(day(line), Stage.LIVE));
                case DeploymentChangeKind.WITHDRAWN -> {
                    if (now != null) {
                        left.put(line.court(), now);
                    }
                    all.add(new Entry(line.on(), null));
                }
                case DeploymentChangeKind.RESUMED -> {
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
