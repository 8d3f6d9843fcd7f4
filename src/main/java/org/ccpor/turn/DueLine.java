package org.ccpor.turn;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.Health;

/**
 * By when, and how bad that is.
 *
 * @param tone style: the tone of a health, or empty; {@code mark} says the same
 */
public record DueLine(String words, String tone, String mark) implements Serializable {
    /** There is no date. */
    public static final DueLine NONE = new DueLine("", "", "");

    /** Days in which a date is said with its weekday, and is at risk. */
    private static final int SOON = 7;

    /** With its mark in front. */
    public String text() {
        return mark.isEmpty() ? words : mark + " " + words;
    }

    /** Of a turn that is not blocked; an answer is at risk the day before. */
    public static DueLine of(Turn turn, LocalDate today) {
        var due = turn.due();
        if (due == null) {
            return NONE;
        }
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return like(Health.LATE, Count.of((int) -days, "day") + " late");
        }
        var answer = turn.reason() == TurnReason.REVIEW;
        if (days > (answer ? 1 : SOON)) {
            return new DueLine(
                    (answer ? "Answer by " : "Due ")
                            + (days > SOON ? DateFormatter.brief(due, today) : DateFormatter.near(due)),
                    "",
                    "");
        }
        var when = days == 0 ? "today" : days == 1 ? "tomorrow" : DateFormatter.near(due);
        return like(Health.AT_RISK, (answer ? "Answer " : "Due ") + when);
    }

    /** Since so many court days. */
    public static DueLine blocked(int courtDays) {
        return like(Health.BLOCKED, "Blocked " + (courtDays == 0 ? "today" : Count.of(courtDays, "day")));
    }

    private static DueLine like(Health health, String words) {
        return new DueLine(words, health.tone(), health.mark());
    }
}
