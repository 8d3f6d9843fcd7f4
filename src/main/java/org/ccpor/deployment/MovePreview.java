package org.ccpor.deployment;

import java.io.Serializable;
import java.util.List;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a move would ask for, before it is made.
 *
 * @param version version to carry into the move
 * @param refusal why it cannot be made at all, in one sentence
 * @param reasonNeeded why-back or gate override must be given
 * @param gate what is missing when moving forward; an open gate otherwise
 */
public record MovePreview(
        String slug,
        Phase from,
        Phase to,
        int version,
        @Nullable String refusal,
        boolean reasonNeeded,
        GateReport gate) implements Serializable {

    /**
     * What keeps a deployment from leaving its phase: the mandatory items that are neither accepted nor not applicable,
     * in template order.
     */
    public record GateReport(Phase phase, List<ItemLine> missing) implements Serializable {
        /** Whether nothing mandatory is missing. */
        public boolean open() {
            return missing.isEmpty();
        }
    }
}
