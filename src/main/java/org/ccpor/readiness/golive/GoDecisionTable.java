package org.ccpor.readiness.golive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ccpor.readiness.golive.GoDecision.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions; only ever adds. */
@Component
class GoDecisionTable {
    private final JdbcClient jdbc;

    GoDecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<GoDecision> of(UUID deployment) {
        return jdbc.sql("select * from go_decision where deployment_id = ? order by number desc")
                .param(deployment.toString())
                .query(GoDecisionTable::row)
                .list();
    }

    void insert(UUID deployment, GoDecision it) {
        jdbc.sql("""
                insert into go_decision (deployment_id, number, verdict, meeting_on, conditions, took_part, go_live,
                    decided_by, decided_at)
                values (:deployment, :number, :verdict, :meeting, :conditions, :part, :goLive, :by, :at)
                """)
                .param("deployment", deployment.toString())
                .param("number", it.number())
                .param("verdict", it.verdict().name())
                .param("meeting", it.meetingOn())
                .param("conditions", it.conditions())
                .param("part", it.tookPart())
                .param("goLive", it.goLive())
                .param("by", it.by())
                .param("at", LineTable.utc(it.at()))
                .update();
    }

    private static GoDecision row(ResultSet row, int number) throws SQLException {
        return new GoDecision(
                row.getInt("number"),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("meeting_on", LocalDate.class),
                row.getString("conditions"),
                row.getString("took_part"),
                row.getObject("go_live", LocalDate.class),
                row.getString("decided_by"),
                Objects.requireNonNull(LineTable.instant(row, "decided_at")));
    }
}
