package org.ccpor.standup;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notes: one for each stand-up, court and person, so that two people never write the same one. */
interface NoteRepository extends Repository<Note, Note.Id> {
    String NAMED = """
            select new org.ccpor.standup.StandUpNote(
                n.id.court, n.id.person, coalesce(p.name, n.id.person), n.text, n.decision)
            from Note n join StandUp s on s.id = n.id.standUp left join s.people p on p.person = n.id.person
            where s.id = :standUp
            """;

    Optional<Note> findById(Note.Id id);

    Note save(Note note);

    /** In the order people joined. */
    @Query(NAMED + " and n.id.court = :court order by p.joinedAt, n.id.person")
    List<StandUpNote> ofCourt(long standUp, String court);

    /** Of all courts, in the order they were written. */
    @Query(NAMED + " order by n.changedAt, n.id.person")
    List<StandUpNote> ofAll(long standUp);
}
