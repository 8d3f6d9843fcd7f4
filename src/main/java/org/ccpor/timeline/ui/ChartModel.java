package org.ccpor.timeline.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ccpor.base.Days;
import org.ccpor.timeline.CapacityWeek;
import org.ccpor.timeline.Load.Lane;
import org.ccpor.timeline.TimelinePlan;
import org.ccpor.timeline.TimelineRange;

/**
 * What a timeline has besides its rows, as the browser draws it. Days are since 1970.
 *
 * @param last the day after the last one
 * @param from day at the left edge; 0 for a little before today
 * @param movable whether this person may move milestones
 */
public record ChartModel(
        String zoom,
        long today,
        long first,
        long last,
        long from,
        boolean movable,
        List<RowModel.Day> closed,
        List<Group> groups,
        List<Week> weeks) {

    /** A heading, empty for none, and its courts in order. */
    public record Group(String title, List<String> courts) {}

    /** One week in one lane: courts, whether that is too much, and the same in words. */
    public record Cell(int courts, boolean over, String words) {}

    /** A week from Monday on; one cell a lane. */
    public record Week(long monday, List<Cell> cells) {}

    static ChartModel of(
            TimelinePlan plan, TimelineQuery query, TimelineRange range, List<Grouping.Group> groups, boolean movable) {
        return new ChartModel(
                query.zoom().name().toLowerCase(Locale.ROOT),
                plan.today().toEpochDay(),
                range.from().toEpochDay(),
                range.to().toEpochDay(),
                query.from() == null ? 0 : query.from().atDay(1).toEpochDay(),
                movable,
                plan.closed().stream()
                        .filter(it -> range.has(it.day()))
                        .map(RowModel.Day::of)
                        .toList(),
                groups.stream()
                        .map(it -> new Group(
                                it.title(),
                                it.rows().stream().map(row -> row.card().slug()).toList()))
                        .toList(),
                plan.weeks().stream()
                        .filter(it -> range.has(it.monday()))
                        .map(ChartModel::week)
                        .toList());
    }

    private static Week week(CapacityWeek week) {
        return new Week(
                week.monday().toEpochDay(),
                Arrays.stream(Lane.values()).map(it -> cell(week, it)).toList());
    }

    private static Cell cell(CapacityWeek week, Lane lane) {
        var words = week.collisions().stream()
                .filter(it -> it.lane() == lane)
                .map(CapacityWeek.Collision::words)
                .collect(Collectors.joining("; "));
        return new Cell(
                week.courts(lane),
                week.collides(lane),
                "Week of %s, %s: %d%s"
                        .formatted(
                                Days.full(week.monday()),
                                lane.label().toLowerCase(Locale.ROOT),
                                week.courts(lane),
                                words.isEmpty() ? "" : ", collision: " + words));
    }
}
