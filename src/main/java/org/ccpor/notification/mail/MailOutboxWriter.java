package org.ccpor.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ccpor.base.Utc;
import org.ccpor.notification.MailLine;
import org.ccpor.notification.OneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails that wait, and those that left or were given up. SQL, because senders on several nodes share the rows by locks that skip
 * and by updates that say whether they still applied.
 */
@Component
public class MailOutboxWriter {
    private static final int SHOWN = 300;
    private static final int ERROR = 300;
    private static final String LINE = """
            select id, recipient, address, subject, state, tries, created_at, next_try, sent_at, last_error as error
            from mail""";

    private final JdbcClient jdbc;

    MailOutboxWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail to send. */
    public record Row(
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
                .param("at", Utc.stored(at))
                .update();
    }

    /** Those whose time has come, the oldest first. */
    List<Long> due(Instant now, int most) {
        return jdbc.sql("select id from mail where state = 'WAITING' and next_try <= ? order by next_try, id limit ?")
                .params(Utc.stored(now), most)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /** Locks it until the transaction ends; empty if another sender has it or it is no longer due. */
    Optional<Row> claim(long id, Instant now) {
        return jdbc.sql("""
                select id, message_id, recipient, address, courts, subject, text, tries, created_at
                from mail where id = ? and state = 'WAITING' and next_try <= ?
                for update skip locked
                """)
                .params(id, Utc.stored(now))
                .query(Utc.rows(Row.class))
                .optional();
    }

    void sent(long id, Instant at) {
        jdbc.sql("""
                update mail set state = 'SENT', tries = tries + 1, sent_at = ?, last_error = null, unreachable = false
                where id = ?
                """).params(Utc.stored(at), id).update();
    }

    void later(long id, Instant next, String why, boolean unreachable) {
        jdbc.sql("update mail set tries = tries + 1, next_try = ?, last_error = ?, unreachable = ? where id = ?")
                .params(Utc.stored(next), OneLine.of(why, ERROR), unreachable, id)
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
                        """).params(Utc.stored(now), id).update());
    }

    /** Begins anew with one that was given up. */
    public boolean again(long id, String address, Instant now) {
        return jdbc.sql("""
                update mail set state = 'WAITING', tries = 0, next_try = ?, address = ?, unreachable = false
                where id = ? and state = 'GIVEN_UP'
                """).params(Utc.stored(now), address, id).update() > 0;
    }

    /** Empty if there is no such mail. */
    public Optional<MailLine> line(long id) {
        return jdbc.sql(LINE + " where id = ?")
                .param(id)
                .query(Utc.rows(MailLine.class))
                .optional();
    }

    /** Given up and waiting ones first, then the newest. */
    public List<MailLine> lines() {
        return jdbc.sql(LINE
                        + " order by field(state, 'GIVEN_UP', 'WAITING', 'SENT'), created_at desc, id desc limit ?")
                .param(SHOWN)
                .query(Utc.rows(MailLine.class))
                .list();
    }

    /** Those sent before. */
    public void deleteSent(Instant before) {
        jdbc.sql("delete from mail where state = 'SENT' and sent_at < ?")
                .param(Utc.stored(before))
                .update();
    }

    /** Those given up before. */
    public void deleteGivenUp(Instant before) {
        jdbc.sql("delete from mail where state = 'GIVEN_UP' and created_at < ?")
                .param(Utc.stored(before))
                .update();
    }
}
