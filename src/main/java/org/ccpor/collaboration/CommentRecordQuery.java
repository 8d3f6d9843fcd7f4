package org.ccpor.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ccpor.base.RecordSource;
import org.ccpor.base.Utc;
import org.ccpor.base.sheet.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments on a court as they stand, by the day they were written; deleted ones are not told. */
@Component
@Order(45)
class CommentRecordQuery implements RecordSource {
    private static final List<String> COLUMNS = List.of("When", "Who", "About", "Text");

    private final JdbcClient database;
    private final Clock clock;

    CommentRecordQuery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(Instant writtenAt, String authorName, String label, String text) {}

    @Override
    public String title() {
        return "Comments";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        var rows =
                database.sql("""
                        select written_at, author_name, label, text
                        from court_comment
                        where court = ? and deleted_at is null and written_at >= ? and written_at < ?
                        order by id""").params(court, begin(from), begin(to.plusDays(1))).query(Utc.rows(Row.class)).stream()
                        .map(it -> List.of(when(it.writtenAt()), it.authorName(), it.label(), it.text()))
                        .toList();
        return new Table("comments", title(), COLUMNS, rows);
    }

    /** When that day begins in the courts' zone, as the database keeps moments. */
    private LocalDateTime begin(LocalDate day) {
        return Utc.stored(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private String when(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }
}
