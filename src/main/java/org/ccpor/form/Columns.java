package org.ccpor.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads and writes what every form table has: who did it and when, in UTC. */
final class Columns {
    private Columns() {}

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime at(FormPage.@Nullable Mark mark) {
        return mark == null ? null : utc(mark.at());
    }

    static @Nullable String by(FormPage.@Nullable Mark mark) {
        return mark == null ? null : mark.by();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** {@code start_by} and {@code start_at}. */
    static FormPage.Mark mark(ResultSet row, String start) throws SQLException {
        return new FormPage.Mark(row.getString(start + "_by"), instant(row, start + "_at"));
    }

    static FormPage.@Nullable Mark markOrNull(ResultSet row, String start) throws SQLException {
        return row.getString(start + "_by") == null ? null : mark(row, start);
    }
}
