package org.ccpor.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ccpor.base.DateFormatter;
import org.ccpor.timeline.CapacityWeek.Collision;
import org.ccpor.timeline.Load.Lane;
import org.jspecify.annotations.Nullable;

/** Sorts what the team has to do by week, and finds what is too much. Pure. */
final class CapacityRule {
    /** A window typed wrong must not make thousands of weeks. */
    private static final int MOST_WEEKS = 60;

    private CapacityRule() {}

    /**
     * Weeks with anything to do, in order.
     *
     * @param limit courts that the team can serve in one week, in each lane; {@code null} for no limit
     */
    static List<CapacityWeek> weeks(Collection<Load> loads, @Nullable Integer limit) {
        var byWeek = new TreeMap<LocalDate, List<Load>>();
        for (var load : loads) {
            var monday = monday(load.from());
            for (var i = 0; i < MOST_WEEKS && !monday.isAfter(load.to()); i++) {
                byWeek.computeIfAbsent(monday, _ -> new ArrayList<>()).add(load);
                monday = monday.plusWeeks(1);
            }
        }
        return byWeek.entrySet().stream()
                .map(it -> week(it.getKey(), it.getValue(), limit))
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static CapacityWeek week(LocalDate monday, List<Load> loads, @Nullable Integer limit) {
        var sorted = loads.stream()
                .sorted(Comparator.comparing(Load::from)
                        .thenComparing(Load::start)
                        .thenComparing(Load::name))
                .toList();
        var week = new CapacityWeek(monday, sorted, List.of());
        var collisions = new ArrayList<Collision>();
        for (var lane : Lane.values()) {
            var courts = week.courts(lane);
            if (limit != null && courts > limit) {
                collisions.add(new Collision(
                        lane, "%d courts %s, the limit is %d a week".formatted(courts, lane.verb(), limit)));
            }
        }
        collisions.addAll(clashes(week.in(Lane.TRAINING)));
        return new CapacityWeek(monday, sorted, List.copyOf(collisions));
    }

    private static List<Collision> clashes(List<Load> trainings) {
        var found = new ArrayList<Collision>();
        for (var i = 0; i < trainings.size(); i++) {
            var one = trainings.get(i);
            trainings.subList(i + 1, trainings.size()).stream()
                    .filter(one::clashes)
                    .map(it -> "%s and %s are trained at the same time on %s%s"
                            .formatted(
                                    one.name(),
                                    it.name(),
                                    DateFormatter.weekday(one.from()),
                                    one.who().isEmpty() ? "" : ", by the same trainer"))
                    .map(it -> new Collision(Lane.TRAINING, it))
                    .filter(it -> !found.contains(it))
                    .forEach(found::add);
        }
        return found;
    }
}
