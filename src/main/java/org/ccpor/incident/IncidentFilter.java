package org.ccpor.incident;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list; {@code null} means any.
 *
 * @param stage open ones, all, or those of one state
 */
public record IncidentFilter(
        @Nullable String court,
        @Nullable Priority priority,
        Stage stage,
        @Nullable Responsible responsible,
        boolean overdue,
        Order order)
        implements Serializable {
    /** All open ones, the most urgent first. */
    public static final IncidentFilter OPEN = new IncidentFilter(null, null, Stage.OPEN, null, false, Order.URGENT);

    /** States in the words of the filter. */
    public enum Stage {
        OPEN("Open"),
        NEW("New"),
        ACKNOWLEDGED("Acknowledged"),
        IN_PROGRESS("In progress"),
        FIXED("Fixed"),
        VERIFIED("Verified"),
        CLOSED("Closed"),
        ALL("All");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean fits(IncidentState state) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> state.open();
                default -> name().equals(state.name());
            };
        }
    }

    /** In which order. */
    public enum Order {
        URGENT("Most urgent first"),
        NEWEST("Newest first"),
        COURT("By court");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Those of one court. */
    public static IncidentFilter of(String court) {
        return new IncidentFilter(court, null, Stage.ALL, null, false, Order.URGENT);
    }
}
