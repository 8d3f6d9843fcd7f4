package org.ccpor.readiness.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncidentRepository extends Repository<Incident, UUID> {
    Incident save(Incident incident);

    void flush();

    Optional<Incident> findByReportedYearAndNumber(int year, int number);

    /** Newest first. */
    @Query("select i from Incident i order by i.reportedAt desc, i.number desc")
    List<Incident> all();

    /** Of these courts, newest first. */
    @Query("select i from Incident i where i.court in :courts order by i.reportedAt desc, i.number desc")
    List<Incident> of(Collection<String> courts);

    /** Priority 1 that nobody has acknowledged, the oldest first. */
    @Query("select i from Incident i where i.state = org.ccpor.readiness.incident.IncidentState.NEW"
            + " and i.priority = org.ccpor.readiness.incident.Priority.ONE order by i.reportedAt, i.number")
    List<Incident> alarms();
}
