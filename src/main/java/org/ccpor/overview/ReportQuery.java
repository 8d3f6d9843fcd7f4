package org.ccpor.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.base.Utc;
import org.ccpor.deployment.DateReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads across all courts in a few statements. */
@Component
class ReportQuery {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A court with what no card shows. */
    record CourtRow(
            String slug,
            boolean tribal,
            int population,
            @Nullable LocalDate liveSince) {}

    List<CourtRow> courts() {
        return jdbc.sql("select slug, type = 'TRIBAL' as tribal, population, live_since from court")
                .query(Utc.rows(CourtRow.class))
                .list();
    }

    /** What moved courts between stages, oldest first. */
    List<StageLogs.Line> moves() {
        return jdbc.sql("""
                        select court, what, after_value, at from history
                        where what in (:moves) order by id""")
                .param("moves", StageLogs.MOVES.keySet())
                .query((row, _) -> new StageLogs.Line(
                        row.getString("court"),
                        Objects.requireNonNull(StageLogs.MOVES.get(row.getString("what"))),
                        row.getString("after_value"),
                        day(row, "at")))
                .list();
    }

    /** Go-live dates moved to a later day since then, latest first. */
    List<GoLiveDelay> slips(LocalDate since) {
        return jdbc.sql("""
                        select d.court, c.from_on, c.to_on, c.reason, c.changed_at
                        from date_change c join deployment d on d.id = c.deployment_id
                        where c.from_on is not null and c.to_on > c.from_on and c.changed_at >= :since
                        order by c.changed_at desc""")
                .param("since", Utc.stored(since.atStartOfDay(clock.getZone()).toInstant()))
                .query((row, _) -> new GoLiveDelay(
                        row.getString("court"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        Optional.ofNullable(row.getString("reason"))
                                .map(DateReason::valueOf)
                                .orElse(null),
                        day(row, "changed_at")))
                .list();
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        return Utc.instant(row, column).atZone(clock.getZone()).toLocalDate();
    }
}
