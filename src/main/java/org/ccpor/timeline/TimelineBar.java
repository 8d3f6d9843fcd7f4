package org.ccpor.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import org.ccpor.process.Phase;

/**
 * A stay in a phase.
 *
 * @param to the day after the last one
 */
public record TimelineBar(Kind kind, Phase phase, LocalDate from, LocalDate to) implements Serializable {

    /** How certain it is. */
    public enum Kind {
        DONE("done"),
        NOW("now"),
        /** What the phase takes longer than its window. */
        OVERDUE("over its window"),
        PLANNED("planned");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }
}
