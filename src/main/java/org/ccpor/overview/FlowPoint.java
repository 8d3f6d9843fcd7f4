package org.ccpor.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many courts stood at each stage at the end of a day. */
public record FlowPoint(LocalDate day, Map<Stage, Integer> courts) implements Serializable {
    private static final int STEP_DAYS = 7;

    /** Courts at that stage. */
    public int at(Stage stage) {
        return courts.getOrDefault(stage, 0);
    }

    /** Courts in deployment or live. */
    public int all() {
        return courts.values().stream().mapToInt(it -> it).sum();
    }

    /** One point a week up to today, today included; tribal courts are left out. */
    static List<FlowPoint> weekly(List<StageLog> logs, LocalDate from, LocalDate today) {
        var points = new ArrayList<FlowPoint>();
        for (var day = from; day.isBefore(today); day = day.plusDays(STEP_DAYS)) {
            points.add(at(logs, day));
        }
        points.add(at(logs, today));
        return List.copyOf(points);
    }

    private static FlowPoint at(List<StageLog> logs, LocalDate day) {
        var courts = new EnumMap<Stage, Integer>(Stage.class);
        logs.stream()
                .filter(it -> !it.tribal())
                .flatMap(it -> it.at(day).stream())
                .forEach(it -> courts.merge(it, 1, Integer::sum));
        return new FlowPoint(day, courts);
    }
}
