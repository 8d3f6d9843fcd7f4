package org.ccpor.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments on a court as they stand, by the day they were written; deleted ones are not told. */
@Component
@Order(45)
class CommentRecords implements RecordSource {
    private static final List<String> COLUMNS = List.of("When", "Who", "About", "Text");

    private final JdbcClient database;
    private final Clock clock;

    CommentRecords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Comments";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        var rows = database.sql("""
                        select * from court_comment
                        where court = ? and deleted_at is null and written_at >= ? and written_at < ?
                        order by id""")
                .params(court, begin(from), begin(to.plusDays(1)))
                .query((row, _) -> row(row))
                .list();
        return new Table("comments", title(), COLUMNS, rows);
    }

    /** When that day begins in the courts' zone, as the database keeps moments. */
    private LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }

    private List<String> row(ResultSet row) throws SQLException {
        var written = row.getObject("written_at", LocalDateTime.class).atZone(ZoneOffset.UTC);
        return List.of(
                written.withZoneSameInstant(clock.getZone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' '),
                row.getString("author_name"),
                row.getString("label"),
                row.getString("text"));
    }
}
