package org.ccpor.incident;

import java.util.Map;
import org.ccpor.identity.Unfiltered;

/** Counts open incidents, for the board's snapshot and for rules. */
@Unfiltered
public interface OpenIncidents {
    /** By court, in one statement; courts without any are missing. */
    Map<String, OpenIncidentCount> all();

    /** Of one court. */
    OpenIncidentCount of(String court);
}
