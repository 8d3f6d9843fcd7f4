package org.ccpor.incident;

import java.io.Serializable;

/**
 * How many incidents of a court are open.
 *
 * @param open of any priority
 * @param urgent of priority 1 or 2
 * @param first of priority 1
 */
public record OpenIncidentCount(int open, int urgent, int first) implements Serializable {
    /** Nothing is open. */
    public static final OpenIncidentCount NONE = new OpenIncidentCount(0, 0, 0);
}
