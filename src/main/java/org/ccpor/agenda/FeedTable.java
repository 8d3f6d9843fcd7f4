package org.ccpor.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendar addresses as they are stored: of the secret, what it hashes to. */
@Component
class FeedTable {
    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address with the user name of its owner. */
    record Owned(String owner, FeedLine feed) {}

    List<FeedLine> of(String owner) {
        return jdbc.sql("select * from calendar_feed where owner = ? order by made_at, id")
                .param(owner)
                .query(FeedTable::line)
                .list();
    }

    /** Locks the owner's addresses, so that two tabs do not make one too many. */
    int count(String owner) {
        return jdbc.sql("select id from calendar_feed where owner = ? for update")
                .param(owner)
                .query(String.class)
                .list()
                .size();
    }

    Optional<Owned> find(String hash) {
        return jdbc.sql("select * from calendar_feed where secret_hash = ?")
                .param(hash)
                .query((row, nr) -> new Owned(row.getString("owner"), line(row, nr)))
                .optional();
    }

    void insert(FeedLine it, String owner, String hash) {
        jdbc.sql(
                        "insert into calendar_feed (id, owner, name, secret_hash, kinds, mine, made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        it.id().toString(),
                        owner,
                        it.name(),
                        hash,
                        it.kinds().stream().map(EventKind::name).collect(Collectors.joining(",")),
                        it.mine(),
                        LocalDateTime.ofInstant(it.made(), ZoneOffset.UTC))
                .update();
    }

    boolean renew(UUID id, String owner, String hash) {
        return jdbc.sql("update calendar_feed set secret_hash = ?, used_at = null where id = ? and owner = ?")
                        .params(hash, id.toString(), owner)
                        .update()
                == 1;
    }

    boolean remove(UUID id, String owner) {
        return jdbc.sql("delete from calendar_feed where id = ? and owner = ?")
                        .params(id.toString(), owner)
                        .update()
                == 1;
    }

    void used(UUID id, Instant at) {
        jdbc.sql("update calendar_feed set used_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), id.toString())
                .update();
    }

    private static FeedLine line(ResultSet row, int number) throws SQLException {
        var used = row.getObject("used_at", LocalDateTime.class);
        return new FeedLine(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                kinds(row.getString("kinds")),
                row.getBoolean("mine"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                used == null ? null : used.toInstant(ZoneOffset.UTC));
    }

    private static Set<EventKind> kinds(String stored) {
        return Stream.of(stored.split(",", -1))
                .filter(it -> !it.isEmpty())
                .map(EventKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }
}
