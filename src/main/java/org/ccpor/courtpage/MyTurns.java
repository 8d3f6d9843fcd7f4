package org.ccpor.courtpage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a court has to do, and what it waits for. Pure.
 *
 * @param mine returned forms first, then what stops the court, then what is due first
 * @param others what other sides have to do, what is due first at the top
 */
public record MyTurns(List<Turn> mine, List<Turn> others) {
    /** How the team works, which is no business of a court's. */
    private static final Set<TurnReason> INNER = EnumSet.of(TurnReason.FOLLOW_UP, TurnReason.PLAN, TurnReason.PASSED);

    private static final Comparator<Turn> BY_DUE = comparing(Turn::due, nullsLast(naturalOrder()));

    /** Of all turns at the court. */
    public static MyTurns of(List<Turn> turns, Party side) {
        return new MyTurns(
                turns.stream()
                        .filter(it -> it.who() == side)
                        .sorted(Comparator.<Turn>comparingInt(MyTurns::urgency).thenComparing(BY_DUE))
                        .toList(),
                turns.stream()
                        .filter(it -> it.who() != side && !INNER.contains(it.reason()))
                        .sorted(BY_DUE)
                        .toList());
    }

    private static int urgency(Turn turn) {
        return switch (turn.reason()) {
            case RETURNED -> 0;
            case BLOCKED, INCIDENT -> 1;
            case PASSED, REVIEW, STEP, DUTY, LEFT_BEHIND, PART, FOLLOW_UP, PLAN -> 2;
        };
    }

    /** Such as "2 returned · 1 more is late · next due Dec 21"; empty if nothing waits. */
    public String summary(LocalDate today) {
        var words = new ArrayList<String>();
        var returned = mine.stream().filter(MyTurns::returned).count();
        if (returned > 0) {
            words.add(returned + " returned");
        }
        var late = mine.stream()
                .filter(it -> !returned(it) && before(it.due(), today))
                .count();
        if (late > 0) {
            words.add(returned == 0 ? late + " late" : late == 1 ? "1 more is late" : late + " more are late");
        }
        mine.stream()
                .filter(it -> !returned(it) && it.due() != null && !before(it.due(), today))
                .map(Turn::due)
                .min(naturalOrder())
                .ifPresent(it -> words.add("next due " + DateFormatter.brief(it, today)));
        var summary = String.join(" · ", words);
        return summary.startsWith("next") ? "Next" + summary.substring(4) : summary;
    }

    /** How many wait, as the heading says it. */
    public String heading(String on) {
        if (mine.isEmpty()) {
            return "Nothing waits on " + on;
        }
        return Count.of(mine.size(), "thing") + (mine.size() == 1 ? " waits on " : " wait on ") + on;
    }

    private static boolean returned(Turn turn) {
        return turn.reason() == TurnReason.RETURNED;
    }

    private static boolean before(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
