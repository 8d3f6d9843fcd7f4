package org.ccpor.standup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of notes: one for each stand-up, court and person, so that two people never write the same one. */
@Component
class NoteTable {
    private static final String NOTES = """
            select n.*, coalesce(p.name, n.person) as name from stand_up_note n
            left join stand_up_person p on p.stand_up = n.stand_up and p.person = n.person
            where n.stand_up = :id
            """;

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order people joined. */
    List<StandUpNote> of(long id, String court) {
        return jdbc.sql(NOTES + " and n.court = :court order by p.joined_at, n.person")
                .param("id", id)
                .param("court", court)
                .query(NoteTable::read)
                .list();
    }

    /** Of all courts, in the order they were written. */
    List<StandUpNote> of(long id) {
        return jdbc.sql(NOTES + " order by n.changed_at, n.person")
                .param("id", id)
                .query(NoteTable::read)
                .list();
    }

    Optional<StandUpNote> one(long id, String court, String person) {
        return jdbc.sql(NOTES + " and n.court = :court and n.person = :person")
                .param("id", id)
                .param("court", court)
                .param("person", person)
                .query(NoteTable::read)
                .optional();
    }

    void write(long id, StandUpNote note, Instant now) {
        jdbc.sql("""
                        insert into stand_up_note (stand_up, court, person, text, decision, changed_at)
                        values (:id, :court, :person, :text, :decision, :now)
                        on duplicate key update text = values(text), decision = values(decision),
                            changed_at = values(changed_at)
                        """)
                .param("id", id)
                .param("court", note.court())
                .param("person", note.person())
                .param("text", note.text())
                .param("decision", note.decision())
                .param("now", Objects.requireNonNull(Moments.stored(now)))
                .update();
    }

    private static StandUpNote read(ResultSet row, int number) throws SQLException {
        return new StandUpNote(
                row.getString("court"),
                row.getString("person"),
                row.getString("name"),
                row.getString("text"),
                row.getBoolean("decision"));
    }
}
