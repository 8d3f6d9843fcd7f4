package org.ccpor.board.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ccpor.base.Count;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Go-lives by week, Monday to Sunday, from this week on: planned ones of active courts and those that took place this
 * week. Pure.
 *
 * @param weeks in order; this week always, later ones only with a go-live
 * @param limit go-lives that trainers can attend in a week, or {@code null} for no limit
 */
record GoLiveWeeks(List<Week> weeks, @Nullable Integer limit, LocalDate today) {

    /** One week's courts by date. */
    record Week(LocalDate monday, List<CourtCard> courts) {}

    static GoLiveWeeks of(BoardSnapshot snapshot, Viewer viewer, @Nullable Integer limit) {
        var thisWeek = monday(snapshot.today());
        var courts = snapshot.seenBy(viewer).stream()
                .filter(it -> it.state() == CardState.ACTIVE || it.state() == CardState.LIVE)
                .filter(it -> it.day() != null && !day(it).isBefore(thisWeek))
                .sorted(Comparator.comparing(GoLiveWeeks::day).thenComparing(CourtCard::court))
                .collect(Collectors.groupingBy(it -> monday(day(it)), TreeMap::new, Collectors.toList()));
        courts.putIfAbsent(thisWeek, List.of());
        return new GoLiveWeeks(
                courts.entrySet().stream()
                        .map(it -> new Week(it.getKey(), it.getValue()))
                        .toList(),
                limit,
                snapshot.today());
    }

    /** The day a court went live, else the day it is planned to. */
    static LocalDate day(CourtCard card) {
        return Objects.requireNonNullElse(card.day(), LocalDate.MAX);
    }

    boolean over(Week week) {
        return limit != null && week.courts().size() > limit;
    }

    boolean anyOver() {
        return weeks.stream().anyMatch(this::over);
    }

    /** "2 / 3", or the number alone without a limit. */
    String count(Week week) {
        var number = week.courts().size();
        return limit == null ? Integer.toString(number) : number + " / " + limit;
    }

    /** Such as "! 4 weeks full"; this week's go-lives while no week is over the limit. */
    String summary() {
        var over = (int) weeks.stream().filter(this::over).count();
        return over == 0 ? weeks.getFirst().courts().size() + " this week" : "! " + Count.of(over, "week") + " full";
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
