package org.ccpor.incident;

import java.util.Set;
import org.ccpor.base.live.Topic;

/** Incidents of that court changed; published in the transaction, carries no data. */
public record IncidentsChanged(String court) implements Topic {
    /** Those of any court. */
    public static final Topic EVERY = new Every();

    private record Every() implements Topic {}

    @Override
    public Set<Topic> topics() {
        return Set.of(this, EVERY);
    }
}
