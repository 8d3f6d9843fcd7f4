package org.ccpor.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Comments and their earlier wordings in the database. */
@Component
class CommentTable {
    private final JdbcClient database;

    CommentTable(JdbcClient database) {
        this.database = database;
    }

    long insert(String court, CommentPlace place, Viewer author, String text, Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into court_comment (court, place, label, author, author_name, text, written_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(court, place.key(), place.label(), author.userName(), author.displayName(), text, utc(at))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Comment> locked(long id) {
        return database.sql("select * from court_comment where id = ? for update")
                .param(id)
                .query(CommentTable::read)
                .optional();
    }

    Optional<Comment> find(long id) {
        return database.sql("select * from court_comment where id = ?")
                .param(id)
                .query(CommentTable::read)
                .optional();
    }

    /** Newest first; {@code place} is {@code null} for all of the court. */
    List<Comment> of(String court, @Nullable String place, int most) {
        return database.sql(
                        "select * from court_comment where court = ? and (? is null or place = ?) order by id desc limit ?")
                .params(java.util.Arrays.asList(court, place, place, most))
                .query(CommentTable::read)
                .list();
    }

    /** How many there are at each place, deleted ones left out. */
    Map<String, Integer> counts(String court) {
        var counts = new HashMap<String, Integer>();
        database.sql("select place, count(*) from court_comment where court = ? and deleted_at is null group by place")
                .param(court)
                .query((row, _) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return Map.copyOf(counts);
    }

    void reword(Comment before, String text, Instant at) {
        keepWording(before, at);
        database.sql("update court_comment set text = ?, edited_at = ?, version = version + 1 where id = ?")
                .params(text, utc(at), before.id())
                .update();
    }

    void delete(Comment before, String by, Instant at) {
        keepWording(before, at);
        database.sql(
                        "update court_comment set text = '', deleted_at = ?, deleted_by = ?, version = version + 1 where id = ?")
                .params(utc(at), by, before.id())
                .update();
    }

    private void keepWording(Comment before, Instant at) {
        database.sql("insert into court_comment_wording (comment_id, version, text, until_at) values (?, ?, ?, ?)")
                .params(before.id(), before.version(), before.text(), utc(at))
                .update();
    }

    /** What it said before, the latest first. */
    List<String> wordings(long id) {
        return database.sql("select text from court_comment_wording where comment_id = ? order by version desc")
                .param(id)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static Comment read(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getString("court"),
                new CommentPlace(row.getString("place"), row.getString("label")),
                row.getString("author"),
                row.getString("author_name"),
                row.getString("text"),
                Objects.requireNonNull(instant(row, "written_at")),
                instant(row, "edited_at"),
                instant(row, "deleted_at"),
                row.getString("deleted_by"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
