package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.identity.Unfiltered;
import org.jspecify.annotations.Nullable;

/** The forms of all courts at once. */
@Unfiltered
public interface FormsByCourt {
    /**
     * What is answered in that form of each court's latest deployment, by court, in one statement; without what is kept
     * elsewhere.
     *
     * @param court slug; {@code null} for all
     */
    Map<String, Answers> answers(FormCode code, @Nullable String court);

    /**
     * How the forms stand that somebody has begun to answer, of each court's latest deployment, in one statement.
     *
     * @param court slug; {@code null} for all
     */
    List<BegunForm> begun(@Nullable String court);

    /** Every round of every deployment that the team has answered, in one statement. */
    List<Review> reviews();

    /**
     * How long a round waited for the team's answer.
     *
     * @param court slug
     */
    record Review(String court, Instant submittedAt, Instant decidedAt) {}

    /**
     * A form that somebody has begun to answer.
     *
     * @param court slug
     * @param round 1 until it was handed in or opened again for the first time
     * @param submittedBy name of who handed it in last
     * @param decidedBy name of who accepted or returned it last
     * @param remarks what the team asks to change, while it is to be changed
     * @param partDone whether the LEA said that its part is done
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
            long remarks,
            boolean partDone)
            implements Serializable {}
}
