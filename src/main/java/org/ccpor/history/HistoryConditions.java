package org.ccpor.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.base.Utc;

/** Which lines a statement reads, from the conditions that are set; every value is a parameter. */
final class HistoryConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private HistoryConditions() {}

    HistoryConditions(String court) {
        where("court = :court", "court", court);
    }

    static HistoryConditions everywhere() {
        return new HistoryConditions().where("id > :none", "none", 0);
    }

    HistoryConditions filter(HistoryFilter filter, ZoneId zone) {
        if (filter.area() != null) {
            where("what like :area escape '!'", "area", escaped(filter.area()) + ".%");
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

    HistoryConditions where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static LocalDateTime startOf(LocalDate day, ZoneId zone) {
        return Utc.stored(day.atStartOfDay(zone).toInstant());
    }

    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
