package org.ccpor.incident;

/** Watches a court in the time after it went live. Who may read the court, its callers have asked before. */
public interface StabilizationSource {
    /**
     * As of now.
     *
     * @param days length of the period, as form F12 says
     */
    Stabilization of(String court, int days);
}
