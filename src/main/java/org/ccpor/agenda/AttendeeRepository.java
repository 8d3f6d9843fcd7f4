package org.ccpor.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is expected at meetings. */
interface AttendeeRepository extends Repository<Attendee, UUID> {
    /** Those without a court first, then by court and side. */
    @Query("select p from Attendee p where p.meeting = :meeting order by p.court, p.party, p.who")
    List<Attendee> of(Meeting meeting);

    Optional<Attendee> findById(UUID id);

    Attendee save(Attendee person);

    void delete(Attendee person);

    /** Sends the statements now, so that a lost race shows inside the command. */
    void flush();
}
