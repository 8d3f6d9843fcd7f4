package org.ccpor.history;

import java.util.List;
import org.ccpor.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of the record. */
@Component
class HistoryQuery {
    private final JdbcClient jdbc;
    private final ChangeKinds kinds;

    HistoryQuery(JdbcClient jdbc, ChangeKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Newest first. */
    List<HistoryLine> read(HistoryConditions conditions, int limit) {
        return jdbc.sql("""
                select id, at, court, what, subject, before_value, after_value, reason, actor
                from history where %s order by id desc limit :limit
                """.formatted(conditions.sql()))
                .params(conditions.parameters())
                .param("limit", limit)
                .query((row, _) -> new HistoryLine(
                        row.getLong("id"),
                        Utc.instant(row, "at"),
                        row.getString("court"),
                        kinds.of(row.getString("what")),
                        row.getString("subject"),
                        row.getString("before_value"),
                        row.getString("after_value"),
                        row.getString("reason"),
                        row.getString("actor")))
                .list();
    }
}
