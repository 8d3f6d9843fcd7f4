package org.ccpor.incident;

import java.util.Collection;
import java.util.Map;

/** Counts open incidents. Unfiltered, for the board's snapshot and for rules; not for views. */
public interface OpenIncidents {
    /** By court, in one statement; courts without any are missing. */
    Map<String, OpenIncidentCount> all();

    /** As {@link #all}, of these courts. */
    Map<String, OpenIncidentCount> of(Collection<String> courts);
}
