package org.ccpor.deployment;

import java.io.Serializable;
import java.time.Instant;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made, with what {@link PhaseMoveService#undo} needs to restore the state before.
 *
 * @param version version after the move; undo is refused when the deployment has another one by then
 */
public record MoveDone(
        String slug,
        Phase from,
        Phase to,
        int version,
        @Nullable String overrideBefore,
        int rankBefore,
        Instant sinceBefore,
        String byBefore)
        implements Serializable {
    /** False when the card was in that phase already: nothing was stored and there is nothing to undo. */
    public boolean changed() {
        return from != to;
    }
}
