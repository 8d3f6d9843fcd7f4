package org.ccpor.administration;

import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.ccpor.administration.FreeTextColumns.Column;
import org.ccpor.base.TextChangeKind;
import org.ccpor.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds and replaces text by regular expression in the columns that hold people's words, on the account that may change history.
 *
 * @param jdbc on that account's connection
 */
record FreeTextWriter(JdbcClient jdbc) {
    static FreeTextWriter on(DataSource account) {
        return new FreeTextWriter(JdbcClient.create(account));
    }

    /** How many rows match. */
    int count(Column column, String pattern) {
        return jdbc.sql("select count(*) from `%s` where %s".formatted(column.table(), matches(column)))
                .param("pattern", pattern)
                .query(Integer.class)
                .single();
    }

    /** Slugs of the courts whose rows match; none if the table does not say which court a row is about. */
    Set<String> courts(Column column, String pattern) {
        var direct = jdbc.sql("""
                        select count(*) from information_schema.columns
                        where table_schema = database() and table_name = :table and column_name = 'court'
                        """)
                .param("table", column.table())
                .query(Integer.class)
                .single();
        if (direct == 0) {
            return Set.of();
        }
        return jdbc.sql("select distinct court from `%s` where court is not null and %s"
                        .formatted(column.table(), matches(column)))
                .param("pattern", pattern)
                .query((row, _) -> row.getString("court"))
                .set();
    }

    /** Returns how many rows changed. */
    int replace(Column column, String pattern, String replacement) {
        return jdbc.sql("update `%1$s` set `%2$s` = regexp_replace(`%2$s`, :pattern, :replacement) where %3$s"
                        .formatted(column.table(), column.name(), matches(column)))
                .param("pattern", pattern)
                .param("replacement", replacement)
                .update();
    }

    /** Adds to the history that text was removed, by the same account and in the same transaction. */
    void record(String court, int changed, String reason, String actor, Instant at) {
        jdbc.sql("""
                insert into history (at, court, what, subject, after_value, reason, actor)
                values (:at, :court, :what, '', :entries, :reason, :actor)
                """)
                .param("at", Utc.stored(at))
                .param("court", court)
                .param("what", TextChangeKind.PURGED.stored())
                .param("entries", changed == 1 ? "1 entry" : changed + " entries in all")
                .param("reason", reason)
                .param("actor", actor)
                .update();
    }

    private static String matches(Column column) {
        return "regexp_instr(`%s`, :pattern) > 0".formatted(column.name());
    }
}
