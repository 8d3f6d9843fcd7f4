package org.ccpor.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings with the court, held or called off on the days asked for, with the actions they gave it. */
@Component
@Order(50)
class MeetingRecordQuery implements RecordSource {
    private static final List<String> COLUMNS =
            List.of("Day", "From", "To", "Kind", "Title", "State", "Agenda", "Reason", "Actions");

    private final JdbcClient jdbc;

    MeetingRecordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Meetings";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        var rows = jdbc.sql("""
                        select m.*, (select group_concat(concat(a.party, ', ', a.who, ': ', a.text) order by a.due separator '; ')
                            from meeting_action a where a.meeting = m.id and (a.court is null or a.court = :court)) as actions
                        from meeting m join meeting_court c on c.meeting = m.id
                        where c.court = :court and m.held_on between :from and :to
                        order by m.held_on, m.starts""")
                .param("court", court)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row(row))
                .list();
        return new Table("meetings", title(), COLUMNS, rows);
    }

    private static List<String> row(ResultSet row) throws SQLException {
        return List.of(
                row.getString("held_on"),
                row.getString("starts"),
                row.getString("ends"),
                MeetingKind.valueOf(row.getString("kind")).label(),
                row.getString("title"),
                MeetingState.valueOf(row.getString("state")).label(),
                row.getString("agenda"),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("actions"), ""));
    }
}
