package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.identity.Unfiltered;
import org.jspecify.annotations.Nullable;

/** How the forms of all courts stand that somebody has begun to answer. */
@Unfiltered
public interface BegunForms {
    /**
     * Of each court's latest deployment, in one statement.
     *
     * @param court slug; {@code null} for all
     */
    List<BegunForm> of(@Nullable String court);

    /**
     * One of them.
     *
     * @param court slug
     * @param round 1 until it was handed in or opened again for the first time
     * @param submittedBy name of who handed it in last
     * @param decidedBy name of who accepted or returned it last
     * @param remarks what the team asks to change, while it is to be changed
     */
    record BegunForm(
            String court,
            FormCode code,
            FormState state,
            int round,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            long remarks)
            implements Serializable {}
}
