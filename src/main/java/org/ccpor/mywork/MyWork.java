package org.ccpor.mywork;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.jspecify.annotations.Nullable;

/**
 * What one person of the team has to do, and what is due at the courts of all: a pure function of the board.
 *
 * @param courts those the person looks after and that are on their way, the worst first
 * @param reviews forms the person reads, what is to be answered first at the top
 * @param items what the person does, by when; a group without any is missing
 * @param blockers of the person's courts, the oldest first
 * @param due of others and due by {@code dueBy}, which is in five court days, late ones first
 */
public record MyWork(
        List<CourtCard> courts,
        List<Task> reviews,
        Map<When, List<Task>> items,
        List<Stop> blockers,
        List<Task> due,
        LocalDate dueBy) {
    private static final int DUE_WITHIN = 5;

    /** What stands beside the turn of another. */
    private static final Set<TurnReason> BESIDE = EnumSet.of(TurnReason.FOLLOW_UP, TurnReason.PART);

    private static final Comparator<Task> BY_DUE = comparing(it -> it.turn().due(), nullsLast(naturalOrder()));

    /** Something to do, and the court as its card shows it. */
    public record Task(CourtCard card, Turn turn) implements Serializable {
        /** For those who hear it only. */
        public String words() {
            return turn.line() + ", " + card.court();
        }
    }

    /** A blocker and its court. */
    public record Stop(CourtCard card, CourtCard.Block blocker) implements Serializable {}

    /**
     * As the board stands.
     *
     * @param person user name of somebody who sees all courts
     * @param calendar by which "within five court days" is counted
     */
    public static MyWork of(BoardSnapshot board, String person, CourtCalendar calendar) {
        var today = board.today();
        var running = board.cards().values().stream()
                .filter(it -> it.state() == CardState.ACTIVE || it.state() == CardState.LIVE)
                .sorted(comparing(CourtCard::court))
                .toList();
        var mine = running.stream().filter(it -> person.equals(it.analyst())).toList();
        var all = running.stream()
                .flatMap(card -> board.turns(card).stream().map(it -> new Task(card, it)))
                .toList();
        var own = all.stream().filter(it -> it.turn().isOf(person)).toList();
        var soon = calendar.after(today, DUE_WITHIN);
        return new MyWork(
                mine.stream()
                        .filter(it -> it.state() == CardState.ACTIVE)
                        .sorted(comparing(CourtCard::health, Comparator.reverseOrder()))
                        .toList(),
                own.stream()
                        .filter(it -> it.turn().reason() == TurnReason.REVIEW)
                        .sorted(BY_DUE)
                        .toList(),
                byWhen(own.stream().filter(it -> doing(it, mine)).sorted(BY_DUE), today),
                mine.stream()
                        .flatMap(card -> card.blockers().stream().map(it -> new Stop(card, it)))
                        .sorted(comparing(it -> it.blocker().since()))
                        .toList(),
                all.stream()
                        .filter(it -> !it.turn().isOf(person)
                                && !BESIDE.contains(it.turn().reason()))
                        .filter(it -> by(it.turn().due(), soon))
                        .sorted(BY_DUE)
                        .toList(),
                soon);
    }

    /** What the navigation counts: reviews, and what is late or for this week. */
    public int count() {
        return reviews.size()
                + items.entrySet().stream()
                        .filter(it -> it.getKey() != When.LATER)
                        .mapToInt(it -> it.getValue().size())
                        .sum();
    }

    /** Blockers, with when to ask about them, stand by themselves. */
    private static boolean doing(Task task, List<CourtCard> mine) {
        var turn = task.turn();
        return switch (turn.reason()) {
            case REVIEW -> false;
            case BLOCKED -> !mine.contains(task.card());
            case FOLLOW_UP ->
                task.card().blockers().stream()
                        .noneMatch(it -> turn.id().startsWith(it.id().toString()));
            case PASSED, INCIDENT, RETURNED, STEP, DUTY, LEFT_BEHIND, PART, PLAN -> true;
        };
    }

    private static Map<When, List<Task>> byWhen(Stream<Task> tasks, LocalDate today) {
        var groups = new EnumMap<When, List<Task>>(When.class);
        tasks.forEach(it -> groups.merge(
                when(it.turn().due(), today), List.of(it), (some, one) -> Stream.concat(some.stream(), one.stream())
                        .toList()));
        return groups;
    }

    private static When when(@Nullable LocalDate due, LocalDate today) {
        if (due == null || due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return When.LATER;
        }
        return due.isBefore(today) ? When.LATE : due.equals(today) ? When.TODAY : When.THIS_WEEK;
    }

    private static boolean by(@Nullable LocalDate due, LocalDate last) {
        return due != null && !due.isAfter(last);
    }
}
