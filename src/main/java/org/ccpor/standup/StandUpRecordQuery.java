package org.ccpor.standup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RecordSource;
import org.ccpor.base.Utc;
import org.ccpor.base.sheet.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What summaries of stand-ups on the days asked for say of the court. */
@Component
@Order(60)
class StandUpRecordQuery implements RecordSource {
    private static final List<String> COLUMNS = List.of("Day", "Kind", "Text", "Who");

    private final JdbcClient jdbc;
    private final Clock clock;

    StandUpRecordQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Stand-ups";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        var rows = jdbc.sql("""
                        select s.started_at, l.kind, l.text, l.person
                        from stand_up_line l join stand_up s on s.id = l.stand_up
                        where l.court = :court and s.started_at >= :from and s.started_at < :to
                        order by s.started_at, l.place""")
                .param("court", court)
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .query((row, _) -> List.of(
                        DateFormatter.day(Utc.instant(row, "started_at"), clock).toString(),
                        SummaryKind.valueOf(row.getString("kind")).label(),
                        row.getString("text"),
                        Objects.requireNonNullElse(row.getString("person"), "")))
                .list();
        return new Table("stand-ups", title(), COLUMNS, rows);
    }

    private LocalDateTime start(LocalDate day) {
        return Utc.stored(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
