package org.ccpor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds the reading statement from the conditions that are set; every value is a parameter. */
final class HistoryQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private HistoryQuery() {}

    HistoryQuery(String court) {
        where("court = :court", "court", court);
    }

    static HistoryQuery everywhere() {
        return new HistoryQuery().where("id > :none", "none", 0);
    }

    HistoryQuery filter(HistoryFilter filter, ZoneId zone) {
        if (filter.what() != null) {
            where("what like :what escape '!'", "what", escaped(filter.what()) + "%");
        }
        if (filter.actor() != null) {
            where("actor = :actor", "actor", filter.actor());
        }
        if (filter.from() != null) {
            where("at >= :from", "from", startOf(filter.from(), zone));
        }
        if (filter.to() != null) {
            where("at < :to", "to", startOf(filter.to().plusDays(1), zone));
        }
        if (filter.text() != null) {
            where(
                    "concat_ws('\n', subject, before_value, after_value, reason) like :text escape '!'",
                    "text",
                    "%" + escaped(filter.text()) + "%");
        }
        return this;
    }

    HistoryQuery where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Newest first. */
    List<HistoryLine> read(JdbcClient jdbc, int limit) {
        parameters.put("limit", limit);
        var sql = "select * from history where " + String.join(" and ", conditions) + " order by id desc limit :limit";
        return jdbc.sql(sql).params(parameters).query(HistoryQuery::line).list();
    }

    private static HistoryLine line(ResultSet row, int number) throws SQLException {
        return new HistoryLine(
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("court"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("reason"),
                row.getString("actor"));
    }

    private static LocalDateTime startOf(LocalDate day, ZoneId zone) {
        return LocalDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
    }

    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
