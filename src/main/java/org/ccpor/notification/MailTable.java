package org.ccpor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that wait, and those that left or were given up. */
@Component
class MailTable {
    private static final int SHOWN = 300;
    private static final int ERROR = 300;

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail to send. */
    record Row(
            long id,
            String messageId,
            String recipient,
            String address,
            Set<String> courts,
            String subject,
            String text,
            int tries,
            Instant createdAt) {}

    /** The Message-ID is made here and stays, so that readers' programs drop a second copy. */
    void insert(String recipient, String address, Letter letter, Instant at) {
        jdbc.sql("""
                insert into mail (message_id, recipient, address, courts, subject, text, state, next_try, created_at)
                values (:message, :recipient, :address, :courts, :subject, :text, 'WAITING', :at, :at)
                """)
                .param("message", "<" + UUID.randomUUID() + "@ccpor-board>")
                .param("recipient", recipient)
                .param("address", address)
                .param("courts", letter.courts().stream().sorted().collect(Collectors.joining(",")))
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("at", Utc.of(at))
                .update();
    }

    /** Those whose time has come, the oldest first. */
    List<Long> due(Instant now, int most) {
        return jdbc.sql("select id from mail where state = 'WAITING' and next_try <= ? order by next_try, id limit ?")
                .params(Utc.of(now), most)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /** Locks it until the transaction ends; empty if another sender has it or it is no longer due. */
    Optional<Row> claim(long id, Instant now) {
        return jdbc.sql("""
                select * from mail where id = ? and state = 'WAITING' and next_try <= ?
                for update skip locked
                """).params(id, Utc.of(now)).query((row, _) -> row(row)).optional();
    }

    void sent(long id, Instant at) {
        jdbc.sql("""
                update mail set state = 'SENT', tries = tries + 1, sent_at = ?, last_error = null, unreachable = false
                where id = ?
                """).params(Utc.of(at), id).update();
    }

    void later(long id, Instant next, String why, boolean unreachable) {
        jdbc.sql("update mail set tries = tries + 1, next_try = ?, last_error = ?, unreachable = ? where id = ?")
                .params(Utc.of(next), OneLine.of(why, ERROR), unreachable, id)
                .update();
    }

    void givenUp(long id, String why) {
        jdbc.sql("update mail set state = 'GIVEN_UP', tries = tries + 1, last_error = ? where id = ?")
                .params(OneLine.of(why, ERROR), id)
                .update();
    }

    /** The server answers again: what only waited for that need not wait longer. */
    void wake(Instant now) {
        var ids = jdbc.sql("select id from mail where state = 'WAITING' and unreachable")
                .query((row, _) -> row.getLong("id"))
                .list();
        // One by one and by key: a lock on a range could stop somebody who has just handed a mail to the server.
        ids.forEach(id -> jdbc.sql("""
                        update mail set next_try = ?, unreachable = false
                        where id = ? and state = 'WAITING' and unreachable
                        """).params(Utc.of(now), id).update());
    }

    /** Begins anew with one that was given up. */
    boolean again(long id, String address, Instant now) {
        return jdbc.sql("""
                update mail set state = 'WAITING', tries = 0, next_try = ?, address = ?, unreachable = false
                where id = ? and state = 'GIVEN_UP'
                """).params(Utc.of(now), address, id).update() > 0;
    }

    Optional<MailLine> line(long id) {
        return jdbc.sql("select * from mail where id = ?")
                .param(id)
                .query((row, _) -> line(row))
                .optional();
    }

    /** Given up and waiting ones first, then the newest. */
    List<MailLine> lines() {
        return jdbc.sql("""
                select * from mail
                order by field(state, 'GIVEN_UP', 'WAITING', 'SENT'), created_at desc, id desc limit ?
                """).param(SHOWN).query((row, _) -> line(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("address"),
                Arrays.stream(row.getString("courts").split(","))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet()),
                row.getString("subject"),
                row.getString("text"),
                row.getInt("tries"),
                Utc.instant(row, "created_at"));
    }

    private static MailLine line(ResultSet row) throws SQLException {
        return new MailLine(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                Utc.instant(row, "created_at"),
                Utc.instant(row, "next_try"),
                row.getObject("sent_at") == null ? null : Utc.instant(row, "sent_at"),
                row.getString("last_error"));
    }
}
