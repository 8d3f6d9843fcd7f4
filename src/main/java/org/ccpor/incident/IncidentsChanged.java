package org.ccpor.incident;

/** Incidents of that court changed; published in the transaction, carries no data. */
public record IncidentsChanged(String court) {}
