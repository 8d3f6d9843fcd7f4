package org.ccpor.standup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.standup.WallDisplays.Display;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of displays. Keys are looked up by their hash and never stored. */
@Component
class WallTable {
    private final JdbcClient jdbc;

    WallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Display> list() {
        return jdbc.sql("select * from wall_display order by revoked_at is not null, id desc")
                .query(WallTable::read)
                .list();
    }

    /** The display this key opens; empty if there is none or it was ended. */
    Optional<Display> find(String key) {
        return jdbc.sql("select * from wall_display where token_hash = :hash and revoked_at is null")
                .param("hash", hash(key))
                .query(WallTable::read)
                .optional();
    }

    void add(String name, String key, String by, Instant now) {
        jdbc.sql("insert into wall_display (name, token_hash, made_at, made_by) values (:name, :hash, :now, :by)")
                .param("name", name)
                .param("hash", hash(key))
                .param("now", Objects.requireNonNull(Moments.stored(now)))
                .param("by", by)
                .update();
    }

    void opened(long id, Instant now) {
        jdbc.sql("update wall_display set opened_at = :now where id = :id")
                .param("now", Objects.requireNonNull(Moments.stored(now)))
                .param("id", id)
                .update();
    }

    void revoke(long id, String by, Instant now) {
        jdbc.sql("update wall_display set revoked_at = :now, revoked_by = :by where id = :id")
                .param("now", Objects.requireNonNull(Moments.stored(now)))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static Display read(ResultSet row, int number) throws SQLException {
        return new Display(
                row.getLong("id"),
                row.getString("name"),
                Moments.of(row, "made_at"),
                row.getString("made_by"),
                Moments.maybe(row, "opened_at"),
                Moments.maybe(row, "revoked_at"));
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
