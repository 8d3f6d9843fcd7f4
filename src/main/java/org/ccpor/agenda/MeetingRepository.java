package org.ccpor.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Meetings, each read with its courts. */
interface MeetingRepository extends Repository<Meeting, UUID> {
    Meeting save(Meeting meeting);

    /** Sends the statements now, so that a lost race shows inside the command. */
    void flush();

    @EntityGraph(attributePaths = "courts")
    Optional<Meeting> findById(UUID id);

    /** By day and time, whatever state. */
    @Query("select m from Meeting m left join fetch m.courts where m.date between :from and :to"
            + " order by m.date, m.start, m.id")
    List<Meeting> between(LocalDate from, LocalDate to);

    /** The planned ones of a series from that day on, in order. */
    @Query("select m from Meeting m left join fetch m.courts where m.series = :series and m.date >= :from"
            + " and m.state = PLANNED order by m.date, m.start, m.id")
    List<Meeting> following(UUID series, LocalDate from);
}
