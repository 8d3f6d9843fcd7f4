package org.ccpor.history;

import java.util.List;
import org.ccpor.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of the record. */
@Component
class HistoryQuery {
    private final JdbcClient jdbc;

    HistoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<HistoryLine> read(HistoryConditions conditions, int limit) {
        return jdbc.sql("""
                select id, at, court, what, subject, before_value as `before`, after_value as `after`, reason, actor
                from history where %s order by id desc limit :limit
                """.formatted(conditions.sql()))
                .params(conditions.parameters())
                .param("limit", limit)
                .query(Utc.rows(HistoryLine.class))
                .list();
    }
}
