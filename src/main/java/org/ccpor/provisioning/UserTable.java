package org.ccpor.provisioning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the users. Plain statements, because thousands come in one import. */
@Component
class UserTable {
    /** Who writes and when. */
    record Stamp(String by, Instant at) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UserTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<ListedUser> page(String court, UserFilter filter, UserScope scope, int offset, int limit) {
        var where = new UserWhere(court, filter, scope);
        return jdbc.sql("select * from provisioned_user where " + where.sql() + " order by " + where.order()
                        + " limit :limit offset :offset")
                .params(where.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(UserRows::read)
                .list();
    }

    int count(String court, UserFilter filter, UserScope scope) {
        var where = new UserWhere(court, filter, scope);
        return jdbc.sql("select count(*) from provisioned_user where " + where.sql())
                .params(where.params())
                .query(Integer.class)
                .single();
    }

    /** Also removed ones. */
    List<ListedUser> all(String court) {
        return jdbc.sql("select * from provisioned_user where court = :court order by last_name, first_name, id")
                .param("court", court)
                .query(UserRows::read)
                .list();
    }

    /** All of them, held against other writers until the transaction ends. */
    List<ListedUser> lock(String court) {
        // The court's own row as well, so that two first imports into an empty list wait for each other.
        jdbc.sql("select slug from court where slug = :court for update")
                .param("court", court)
                .query(String.class)
                .list();
        return all(court);
    }

    Optional<ListedUser> find(String court, UUID id) {
        return jdbc.sql("select * from provisioned_user where court = :court and id = :id")
                .param("court", court)
                .param("id", id)
                .query(UserRows::read)
                .optional();
    }

    Optional<ListedUser> findByEmail(String court, String email) {
        return jdbc.sql("select * from provisioned_user where court = :court and work_email = :email")
                .param("court", court)
                .param("email", email)
                .query(UserRows::read)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the court lists that e-mail already */
    void insert(Collection<ListedUser> users, Stamp stamp) {
        write(
                users,
                stamp,
                columns -> "insert into provisioned_user ("
                        + String.join(", ", columns) + ", id, court) values ("
                        + columns.stream().map(it -> "?").collect(Collectors.joining(", ")) + ", ?, ?)");
    }

    /**
     * Writes rows that still have the version before; {@code version} is the one they get.
     *
     * @return how many were written; fewer than given if somebody was faster
     */
    int update(Collection<ListedUser> users, Stamp stamp) {
        return write(
                users,
                stamp,
                columns -> "update provisioned_user set "
                        + columns.stream().map(it -> it + " = ?").collect(Collectors.joining(", "))
                        + " where id = ? and court = ? and version = ?");
    }

    private interface Statement {
        String of(Collection<String> columns);
    }

    private int write(Collection<ListedUser> users, Stamp stamp, Statement statement) {
        if (users.isEmpty()) {
            return 0;
        }
        var columns = values(users.iterator().next(), stamp).keySet();
        var sql = statement.of(columns);
        var update = sql.startsWith("update");
        var rows = users.stream()
                .map(user -> {
                    var row =
                            new ArrayList<@Nullable Object>(values(user, stamp).values());
                    row.add(user.id());
                    row.add(user.court());
                    if (update) {
                        row.add(user.version() - 1);
                    }
                    return row.toArray();
                })
                .toList();
        var written = 0;
        for (var count : batches.batchUpdate(sql, rows)) {
            written += count == 0 ? 0 : 1;
        }
        return written;
    }

    private static Map<String, @Nullable Object> values(ListedUser user, Stamp stamp) {
        var values = new LinkedHashMap<String, @Nullable Object>(UserRows.values(user.entry()));
        values.put("status", user.status().name());
        values.put("requested_on", user.requestedOn());
        values.put("created_on", user.createdOn());
        values.put("first_login_on", user.firstLoginOn());
        values.put("updated_at", LocalDateTime.ofInstant(stamp.at(), ZoneOffset.UTC));
        values.put("updated_by", stamp.by());
        values.put("version", user.version());
        return values;
    }
}
