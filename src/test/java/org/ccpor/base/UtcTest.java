package org.ccpor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import java.util.UUID;
import org.ccpor.testing.RecordSlice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecordSlice
class UtcTest {
    private static final Instant AT = Instant.parse("2026-11-29T10:00:00.123456Z");

    enum Kind {
        ONE
    }

    record Row(
            UUID rowId,
            Kind kind,
            Instant changedAt,
            @Nullable Instant closedAt) {}

    private final JdbcClient jdbc;
    private final TimeZone before = TimeZone.getDefault();

    @Autowired
    UtcTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void live_far_from_utc() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
    }

    @AfterEach
    void come_back() {
        TimeZone.setDefault(before);
    }

    @Test
    void an_instant_is_stored_in_utc_wherever_the_server_stands() {
        assertThat(jdbc.sql("select cast(? as char)")
                        .param(Utc.stored(AT))
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-29 10:00:00.123456");
    }

    @Test
    void no_column_fills_itself_from_the_clock_of_the_database() {
        assertThat(jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and table_name not like 'databasechangelog%'
                            and (data_type = 'timestamp' or column_default like '%timestamp%' or extra like '%timestamp%')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void records_are_filled_with_the_instants_of_their_columns() {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000007");
        assertThat(jdbc.sql("""
                        select cast('%s' as uuid) as row_id, 'ONE' as kind,
                            cast('2026-11-29 10:00:00.123456' as datetime(6)) as changed_at,
                            cast(null as datetime(6)) as closed_at
                        """.formatted(id)).query(Utc.rows(Row.class)).single())
                .isEqualTo(new Row(id, Kind.ONE, AT, null));
    }
}
