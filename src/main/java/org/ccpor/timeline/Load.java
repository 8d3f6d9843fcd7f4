package org.ccpor.timeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What takes the team's time at one court.
 *
 * @param name of the court, short
 * @param to last day
 * @param start 24-hour local time such as {@code 09:00}, as {@code end}; empty for the whole day
 * @param who trains; empty where nobody is named
 * @param planned known from the process only, not from what was agreed with the court
 */
public record Load(
        Lane lane,
        String court,
        String name,
        LocalDate from,
        LocalDate to,
        String start,
        String end,
        String who,
        boolean planned)
        implements Serializable {

    /** The rows of the capacity part. */
    public enum Lane {
        GO_LIVE("Go-lives", "go live"),
        TRAINING("Trainings", "are trained"),
        TEST("Acceptance tests", "run acceptance tests");

        private final String label;
        private final String verb;

        Lane(String label, String verb) {
            this.label = label;
            this.verb = verb;
        }

        /** As people read it. */
        public String label() {
            return label;
        }

        String verb() {
            return verb;
        }
    }

    static Load of(Lane lane, String court, String name, LocalDate from, LocalDate to, boolean planned) {
        return new Load(lane, court, name, from, to, "", "", "", planned);
    }

    /** Whether one person would have to be at two courts at once. */
    boolean clashes(Load other) {
        return !court.equals(other.court())
                && from.equals(other.from())
                && who.equalsIgnoreCase(other.who())
                && !planned
                && !other.planned()
                && begin().compareTo(other.finish()) < 0
                && other.begin().compareTo(finish()) < 0;
    }

    private String begin() {
        return start.isEmpty() ? "00:00" : start;
    }

    private String finish() {
        return end.isEmpty() ? "24:00" : end;
    }
}
