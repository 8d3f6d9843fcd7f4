package org.ccpor.turn;

import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtCard;
import org.jspecify.annotations.Nullable;

/** Knows turns that neither plan nor forms know: a bean per feature that does. */
public interface TurnSource {
    /**
     * What it knows now: read when the first court asks for it, in the same few statements for one court and for all.
     *
     * @param court slug; {@code null} for all
     */
    Known read(@Nullable String court);

    /** Forms whose answers it reads; other changes of a court are told by themselves. */
    default Set<FormCode> forms() {
        return Set.of();
    }

    /** What was read. */
    interface Known {
        /**
         * Adds what somebody has to do besides, and takes away what is done.
         *
         * @param turns of the court as they are known so far
         */
        void tell(CourtCard card, List<Turn> turns);
    }
}
