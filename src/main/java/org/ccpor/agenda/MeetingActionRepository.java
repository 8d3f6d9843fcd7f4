package org.ccpor.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What meetings agreed. */
interface MeetingActionRepository extends Repository<MeetingAction, UUID> {
    /** Open ones first, by due date. */
    @Query("""
            select a from MeetingAction a where a.meeting = :meeting
            order by case when a.doneAt is null then 0 else 1 end, a.due nulls last, a.text
            """)
    List<MeetingAction> of(Meeting meeting);

    @Query("select a from MeetingAction a join fetch a.meeting m left join fetch m.courts where a.id = :id")
    Optional<MeetingAction> findWithMeeting(UUID id);

    /** Those that are not done and due within these days. */
    @Query("select a from MeetingAction a join fetch a.meeting"
            + " where a.doneAt is null and a.due between :from and :to order by a.due, a.text")
    List<MeetingAction> openBetween(LocalDate from, LocalDate to);

    MeetingAction save(MeetingAction action);

    void delete(MeetingAction action);
}
