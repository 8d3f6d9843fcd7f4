package org.ccpor.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /** Priority 1 that nobody has acknowledged, the oldest first; what is committed by now. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    @Query("select i from Incident i where i.state = org.ccpor.incident.IncidentState.NEW"
            + " and i.priority = org.ccpor.incident.Priority.ONE order by i.reportedAt, i.number")
    List<Incident> alarms();

    /**
     * Not verified yet, the oldest first.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select i from Incident i
            where (:court is null or i.court = :court) and i.state not in (org.ccpor.incident.IncidentState.VERIFIED,
                org.ccpor.incident.IncidentState.CLOSED)
            order by i.reportedAt, i.number
            """)
    List<Incident> open(@Nullable String court);

    /** What is open at a court: of any priority, of priority 1 or 2, of priority 1. */
    record Open(String court, long open, long urgent, long first) {}

    String COUNT_OPEN = """
            select i.court, count(i),
                sum(case when i.priority in (org.ccpor.incident.Priority.ONE,
                    org.ccpor.incident.Priority.TWO) then 1 else 0 end),
                sum(case when i.priority = org.ccpor.incident.Priority.ONE then 1 else 0 end)
            from Incident i
            where i.state not in (org.ccpor.incident.IncidentState.VERIFIED,
                org.ccpor.incident.IncidentState.CLOSED)
            """;

    @Query(COUNT_OPEN + " group by i.court")
    List<Open> countOpen();

    @Query(COUNT_OPEN + " and i.court = :court group by i.court")
    Optional<Open> countOpen(String court);
}
