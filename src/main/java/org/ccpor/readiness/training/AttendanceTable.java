package org.ccpor.readiness.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of invitations and attendance. */
@Component
class AttendanceTable {
    private final JdbcTemplate jdbc;

    AttendanceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all sessions, also of deleted ones. */
    List<AttendanceMark> of(UUID deployment) {
        return jdbc.query(
                "select * from training_attendance where deployment_id = ?", AttendanceTable::read, deployment);
    }

    List<AttendanceMark> of(UUID deployment, String session) {
        return jdbc.query(
                "select * from training_attendance where deployment_id = ? and session = ?",
                AttendanceTable::read,
                deployment,
                session);
    }

    /** The deployment must be locked before. */
    void write(UUID deployment, Collection<AttendanceMark> marks, String by, Instant at) {
        jdbc.batchUpdate(
                """
                insert into training_attendance
                    (deployment_id, session, person, invited, attended, passed, marked_by, marked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update invited = values(invited), attended = values(attended), passed = values(passed),
                    marked_by = values(marked_by), marked_at = values(marked_at)
                """,
                marks.stream()
                        .map(it -> new Object[] {
                            deployment,
                            it.session(),
                            it.person(),
                            it.invited(),
                            it.attended(),
                            it.passed(),
                            by,
                            LocalDateTime.ofInstant(at, ZoneOffset.UTC)
                        })
                        .toList());
    }

    private static AttendanceMark read(ResultSet row, int number) throws SQLException {
        return new AttendanceMark(
                row.getString("session"),
                row.getObject("person", UUID.class),
                row.getBoolean("invited"),
                row.getBoolean("attended"),
                row.getBoolean("passed"));
    }
}
