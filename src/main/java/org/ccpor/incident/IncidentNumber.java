package org.ccpor.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The last number given in a year. Written by {@link IncidentNumberRepository#lockNext} alone. */
@Entity
class IncidentNumber {
    @Id
    int reportedYear;

    int lastNumber;

    protected IncidentNumber() {}
}
