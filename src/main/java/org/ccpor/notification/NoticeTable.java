package org.ccpor.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as they are kept, one row for each person. */
@Component
class NoticeTable {
    private static final int NAMES = 200;
    private static final int TEXTS = 2000;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored notice, with whose it is and what mail still has to do. */
    record Row(
            long id,
            String recipient,
            NoticeKind kind,
            @Nullable String court,
            String title,
            String text,
            String path,
            @Nullable String by,
            Instant at,
            boolean read,
            Delivery delivery) {}

    /** Whether it is new to this person; of two at once, one is. */
    boolean first(String recipient, String once, Instant at) {
        return jdbc.sql("insert ignore into notice_told (recipient, once_hash, at) values (?, ?, ?)")
                        .params(recipient, hash(once), Utc.of(at))
                        .update()
                == 1;
    }

    void insert(String recipient, NoticeAsked asked, Delivery delivery, Instant at) {
        jdbc.sql("""
                insert into notice (recipient, kind, court, title, text, path, asked_by, at, delivery)
                values (:recipient, :kind, :court, :title, :text, :path, :by, :at, :delivery)
                """)
                .param("recipient", recipient)
                .param("kind", asked.kind().name())
                .param("court", asked.court())
                .param("title", OneLine.of(asked.title(), NAMES))
                .param("text", OneLine.cut(asked.text().strip(), TEXTS))
                .param("path", asked.path())
                .param("by", asked.by())
                .param("at", Utc.of(at))
                .param("delivery", delivery.name())
                .update();
    }

    /** Unread ones first, each part the newest first. */
    List<Row> of(String recipient) {
        return jdbc.sql("""
                select * from notice where recipient = ?
                order by read_at is not null, at desc, id desc
                """).param(recipient).query((row, _) -> row(row)).list();
    }

    List<Row> unread(String recipient) {
        return jdbc.sql("select * from notice where recipient = ? and read_at is null")
                .param(recipient)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(String recipient, long id) {
        return jdbc.sql("select * from notice where recipient = ? and id = ?")
                .params(recipient, id)
                .query((row, _) -> row(row))
                .optional();
    }

    boolean markRead(String recipient, long id, Instant at) {
        return jdbc.sql("update notice set read_at = ? where recipient = ? and id = ? and read_at is null")
                        .params(Utc.of(at), recipient, id)
                        .update()
                > 0;
    }

    boolean markUnread(String recipient, long id) {
        return jdbc.sql("update notice set read_at = null where recipient = ? and id = ? and read_at is not null")
                        .params(recipient, id)
                        .update()
                > 0;
    }

    /** What mail has to do with is waited for by people, oldest first. */
    List<Row> waiting(Delivery delivery) {
        return jdbc.sql("select * from notice where delivery = ? order by recipient, at, id")
                .param(delivery.name())
                .query((row, _) -> row(row))
                .list();
    }

    /** Locks those of them that no other node is about to mail, and forgets that mail has to do with them. */
    List<Long> claim(List<Long> ids, Delivery delivery) {
        var mine = jdbc.sql(
                        "select id from notice force index (primary) where id in (:ids) and delivery = :delivery for update skip locked")
                .param("ids", ids)
                .param("delivery", delivery.name())
                .query((row, _) -> row.getLong("id"))
                .list();
        if (!mine.isEmpty()) {
            jdbc.sql("update notice set delivery = 'INBOX' where id in (:ids)")
                    .param("ids", mine)
                    .update();
        }
        return mine;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("recipient"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("court"),
                row.getString("title"),
                row.getString("text"),
                row.getString("path"),
                row.getString("asked_by"),
                Utc.instant(row, "at"),
                row.getObject("read_at") != null,
                Delivery.valueOf(row.getString("delivery")));
    }

    private static String hash(String once) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(once.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
