package org.ccpor.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/**
 * Instants as the tables keep them: {@code datetime(6)} in UTC. JPA converts by itself; SQL that is written by hand
 * converts here and nowhere else, because the database driver reads and writes an {@link Instant} in the time zone of
 * the JVM.
 */
public final class Utc {
    private Utc() {}

    /** As a parameter of a statement. */
    public static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** From a column that always has a value. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    /** From a column that may be null. */
    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return instant(row.getObject(column, LocalDateTime.class));
    }

    /** Fills records from columns of the same names (snake case), their instants included. */
    public static <T> RowMapper<T> rows(Class<T> type) {
        return new DataClassRowMapper<>(type) {
            @Override
            protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> wanted) throws SQLException {
                return wanted == Instant.class
                        ? instant(row.getObject(index, LocalDateTime.class))
                        : super.getColumnValue(row, index, wanted);
            }
        };
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
