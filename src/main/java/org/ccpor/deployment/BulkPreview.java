package org.ccpor.deployment;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bulk edit would do, card by card; it can be applied only when no card is refused. */
public record BulkPreview(List<Line> lines) implements Serializable {
    /**
     * One card.
     *
     * @param before what it is now, in words; may be empty
     * @param after what it would be, in words; may be empty
     * @param refusal why it cannot be changed
     */
    public record Line(
            String slug,
            String court,
            String before,
            String after,
            @Nullable String refusal) implements Serializable {
        /** Whether anything would change at all. */
        public boolean changes() {
            return refusal == null && !before.equals(after);
        }
    }

    public boolean applicable() {
        return lines.stream().allMatch(it -> it.refusal() == null);
    }
}
