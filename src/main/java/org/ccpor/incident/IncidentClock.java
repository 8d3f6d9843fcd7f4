package org.ccpor.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ccpor.calendar.CourtCalendars;
import org.springframework.stereotype.Component;

/** How an incident stands against its targets, in words: priority 1 by the clock, the others in court time. */
@Component
public class IncidentClock {
    private static final int HOURS_OF_DAY = 24;
    private static final int MINUTES = 60;

    private final CourtCalendars calendars;
    private final CourtHours hours;
    private final Clock clock;

    IncidentClock(CourtCalendars calendars, CourtHours hours, Clock clock) {
        this.calendars = calendars;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Such as "Acknowledge within 2 h 10 min" or "Fix overdue by 1 court day".
     *
     * @param late whether its target is missed
     */
    public record Reading(String words, boolean late) {}

    /** As of now. */
    public Reading read(IncidentLine line) {
        var court = new CourtTime(calendars.of(line.court()), hours, clock.getZone());
        return read(line, court, clock.instant());
    }

    static Reading read(IncidentLine line, CourtTime court, Instant now) {
        var due = line.due();
        if (due == null) {
            return new Reading(ended(line), false);
        }
        var verb = line.state() == IncidentState.NEW ? "Acknowledge" : "Fix";
        var byClock = line.priority() == Priority.ONE;
        var left = byClock ? Duration.between(now, due) : court.between(now, due);
        if (due.isBefore(now)) {
            var what = line.state() == IncidentState.NEW ? "Acknowledgment" : "Fix";
            return new Reading(what + " overdue by " + words(left.abs(), byClock, court), true);
        }
        var rests = byClock
                ? ""
                : court.restsUntil(now).map(_ -> ", court closed now").orElse("");
        return new Reading(verb + " within " + words(left, byClock, court) + rests, false);
    }

    private static String ended(IncidentLine line) {
        if (line.state().broken()) {
            return "Comes with the next release";
        }
        var fixed = line.times().fixed();
        var target = line.times().fixBy();
        return fixed == null || target == null ? "" : fixed.isAfter(target) ? "Fixed late" : "Fixed in time";
    }

    /** Minutes are cut, so that "within" never promises more than there is. */
    static String words(Duration time, boolean byClock, CourtTime court) {
        var day = byClock ? Duration.ofHours(HOURS_OF_DAY) : court.hours().day();
        var days = time.dividedBy(day);
        var rest = time.minus(day.multipliedBy(days));
        var unit = byClock ? "day" : "court day";
        if (days > 0) {
            var whole = days + " " + unit + (days == 1 ? "" : "s");
            return rest.toHours() == 0 ? whole : whole + " " + rest.toHours() + " h";
        }
        var minutes = rest.toMinutes();
        return minutes < MINUTES
                ? minutes + " min"
                : minutes / MINUTES + " h" + (minutes % MINUTES == 0 ? "" : " " + minutes % MINUTES + " min");
    }
}
