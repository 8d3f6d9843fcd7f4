package org.ccpor.overview;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.DateFormatter;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The active courts where one party acts next, as their cards say it.
 *
 * @param median calendar days for which it is their turn, of those where that is known
 * @param courts the longest first
 */
public record Waiting(Party party, Median median, List<Court> courts) implements Serializable {
    /**
     * A court that waits.
     *
     * @param days calendar days so far; {@code null} if nobody knows
     */
    public record Court(CourtCard card, Turn turn, @Nullable Integer days) implements Serializable {
        private int sofar() {
            return days == null ? 0 : days;
        }
    }

    /** By party, whoever keeps the most courts first. */
    static List<Waiting> of(BoardSnapshot board, Clock clock) {
        return board.cards().values().stream()
                .filter(it -> it.state() == CardState.ACTIVE)
                .flatMap(it -> board.turn(it).map(turn -> court(it, turn, clock)).stream())
                .collect(groupingBy(it -> it.turn().who()))
                .entrySet()
                .stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing((Waiting it) -> it.courts().size())
                        .reversed()
                        .thenComparing(Waiting::party))
                .toList();
    }

    private static Court court(CourtCard card, Turn turn, Clock clock) {
        var since = turn.since();
        return new Court(
                card,
                turn,
                since == null
                        ? null
                        : (int) ChronoUnit.DAYS.between(
                                DateFormatter.day(since, clock), DateFormatter.day(clock.instant(), clock)));
    }

    private static Waiting of(Party party, List<Court> courts) {
        return new Waiting(
                party,
                Median.of(courts.stream()
                        .map(Court::days)
                        .filter(Objects::nonNull)
                        .toList()),
                courts.stream()
                        .sorted(Comparator.comparing(Court::sofar).reversed().thenComparing(it -> it.card()
                                .court()))
                        .toList());
    }
}
