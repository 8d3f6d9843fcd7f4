package org.ccpor.incident;

import java.util.Collection;
import java.util.Map;
import org.ccpor.identity.Unfiltered;

/** Counts open incidents, for the board's snapshot and for rules. */
@Unfiltered
public interface OpenIncidents {
    /** By court, in one statement; courts without any are missing. */
    Map<String, OpenIncidentCount> all();

    /** As {@link #all}, of these courts. */
    Map<String, OpenIncidentCount> of(Collection<String> courts);
}
