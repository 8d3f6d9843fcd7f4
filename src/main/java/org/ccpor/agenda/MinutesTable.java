package org.ccpor.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.process.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came and what was agreed, as it is stored. Updates say whether the line still was as it was seen. */
@Component
class MinutesTable {
    private static final String ACTION = "court = :court, party = :party, who = :who, text = :text, due = :due, "
            + "done_at = :doneAt, done_by = :doneBy";

    private final JdbcClient jdbc;

    MinutesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The team first, then by court and side. */
    List<PersonLine> people(UUID meeting) {
        return jdbc.sql("select * from meeting_person where meeting = ? order by court, party, who")
                .param(meeting.toString())
                .query(MinutesTable::person)
                .list();
    }

    Optional<PersonLine> person(UUID id) {
        return jdbc.sql("select * from meeting_person where id = ?")
                .param(id.toString())
                .query(MinutesTable::person)
                .optional();
    }

    void insert(PersonLine it) {
        jdbc.sql("""
                        insert into meeting_person (id, meeting, court, party, who, came, version)
                        values (:id, :meeting, :court, :party, :who, :came, 0)
                        """)
                .param("id", it.id().toString())
                .param("meeting", it.meeting().toString())
                .param("court", it.court())
                .param("party", it.party().name())
                .param("who", it.who())
                .param("came", it.came().name())
                .update();
    }

    boolean mark(UUID id, Came came, int seenVersion) {
        return jdbc.sql("update meeting_person set came = ?, version = version + 1 where id = ? and version = ?")
                        .params(came.name(), id.toString(), seenVersion)
                        .update()
                == 1;
    }

    boolean removePerson(UUID id, int seenVersion) {
        return jdbc.sql("delete from meeting_person where id = ? and version = ?")
                        .params(id.toString(), seenVersion)
                        .update()
                == 1;
    }

    /** Open ones first, by due date. */
    List<ActionLine> actions(UUID meeting) {
        return jdbc.sql("""
                        select * from meeting_action where meeting = ?
                        order by done_at is not null, due is null, due, text
                        """)
                .param(meeting.toString())
                .query(MinutesTable::action)
                .list();
    }

    /** Those that are not done and due within these days. */
    List<ActionLine> openBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("select * from meeting_action where done_at is null and due between ? and ? order by due, text")
                .params(from, to)
                .query(MinutesTable::action)
                .list();
    }

    Optional<ActionLine> action(UUID id) {
        return jdbc.sql("select * from meeting_action where id = ?")
                .param(id.toString())
                .query(MinutesTable::action)
                .optional();
    }

    void insert(ActionLine it) {
        bound("insert into meeting_action set id = :id, meeting = :meeting, version = 0, " + ACTION, it)
                .param("meeting", it.meeting().toString())
                .update();
    }

    boolean update(ActionLine it) {
        var sql = "update meeting_action set version = version + 1, " + ACTION + " where id = :id and version = :seen";
        return bound(sql, it).param("seen", it.version()).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, ActionLine it) {
        var at = it.doneAt();
        return jdbc.sql(sql)
                .param("id", it.id().toString())
                .param("court", it.court())
                .param("party", it.party().name())
                .param("who", it.who())
                .param("text", it.text())
                .param("due", it.due())
                .param("doneAt", at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("doneBy", it.doneBy());
    }

    boolean removeAction(UUID id, int seenVersion) {
        return jdbc.sql("delete from meeting_action where id = ? and version = ?")
                        .params(id.toString(), seenVersion)
                        .update()
                == 1;
    }

    private static PersonLine person(ResultSet row, int number) throws SQLException {
        return new PersonLine(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("meeting")),
                row.getString("court"),
                Party.valueOf(row.getString("party")),
                row.getString("who"),
                Came.valueOf(row.getString("came")),
                row.getInt("version"));
    }

    private static ActionLine action(ResultSet row, int number) throws SQLException {
        var done = row.getObject("done_at", LocalDateTime.class);
        return new ActionLine(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("meeting")),
                row.getString("court"),
                Party.valueOf(row.getString("party")),
                row.getString("who"),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                done == null ? null : done.toInstant(ZoneOffset.UTC),
                row.getString("done_by"),
                row.getInt("version"));
    }
}
