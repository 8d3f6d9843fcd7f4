package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;

/** What courts answer in one form of the sample plan: a bean per form. Everything is invented; roles, no names. */
interface SampleAnswers {
    /** Code of the form, such as {@code F1}. */
    FormCode form();

    /**
     * Answers by path, complete enough to be handed in, in the order in which a person gives them.
     *
     * @param on day on which the court answers
     * @param goLive go-live date as it was planned then
     */
    Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive);

    /** What the team answers once it has accepted the form. */
    default Map<String, String> team(SampleCourt court) {
        return Map.of();
    }
}
