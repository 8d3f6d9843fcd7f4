package org.ccpor.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings and their courts as they are stored. */
@Component
class MeetingTable {
    private static final String COLUMNS = """
            series = :series, kind = :kind, title = :title, early = :early, held_on = :date, starts = :start, ends = :end,
            place = :place, link = :link, agenda = :agenda, state = :state, instead_of = :insteadOf,
            instead_why = :insteadWhy, reason = :reason, sequence = :sequence, changed_at = :at, changed_by = :by
            """;

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By day and time, whatever state. */
    List<MeetingLine> between(LocalDate from, LocalDate to) {
        return found("where m.held_on between :a and :b", Map.of("a", from, "b", to));
    }

    Optional<MeetingLine> find(UUID id) {
        return found("where m.id = :a", Map.of("a", id.toString())).stream().findFirst();
    }

    /** The planned ones of a series from that day on, in order. */
    List<MeetingLine> following(UUID series, LocalDate from) {
        return found(
                "where m.series = :a and m.held_on >= :b and m.state = 'PLANNED'",
                Map.of("a", series.toString(), "b", from));
    }

    void insert(MeetingLine it, String by, Instant at) {
        bound("insert into meeting set id = :id, version = 0, " + COLUMNS, it, by, at)
                .update();
        courts(it);
    }

    /** Whether it still was as it was seen. */
    boolean update(MeetingLine it, String by, Instant at) {
        var sql = "update meeting set version = version + 1, " + COLUMNS + " where id = :id and version = :version";
        var stored = bound(sql, it, by, at).param("version", it.version()).update() == 1;
        if (stored) {
            jdbc.sql("delete from meeting_court where meeting = ?")
                    .param(it.id().toString())
                    .update();
            courts(it);
        }
        return stored;
    }

    private JdbcClient.StatementSpec bound(String sql, MeetingLine it, String by, Instant at) {
        return jdbc.sql(sql)
                .param("id", it.id().toString())
                .param("series", text(it.series()))
                .param("kind", it.kind().name())
                .param("title", it.title())
                .param("early", it.early())
                .param("date", it.date())
                .param("start", it.start())
                .param("end", it.end())
                .param("place", it.place())
                .param("link", it.link())
                .param("agenda", it.agenda())
                .param("state", it.state().name())
                .param("insteadOf", it.insteadOf())
                .param("insteadWhy", it.insteadWhy())
                .param("reason", it.reason())
                .param("sequence", it.sequence())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by);
    }

    private void courts(MeetingLine it) {
        it.courts().forEach(court -> jdbc.sql("insert into meeting_court (meeting, court) values (?, ?)")
                .params(it.id().toString(), court)
                .update());
    }

    private List<MeetingLine> found(String where, Map<String, Object> values) {
        var courts = new HashMap<UUID, Set<String>>();
        jdbc.sql("select c.* from meeting_court c join meeting m on m.id = c.meeting " + where)
                .params(values)
                .query(row -> {
                    courts.computeIfAbsent(UUID.fromString(row.getString("meeting")), _ -> new TreeSet<>())
                            .add(row.getString("court"));
                });
        return jdbc.sql("select m.* from meeting m " + where + " order by m.held_on, m.starts, m.id")
                .params(values)
                .query((row, _) -> line(row, courts))
                .list();
    }

    private static MeetingLine line(ResultSet row, Map<UUID, Set<String>> courts) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var series = row.getString("series");
        return new MeetingLine(
                id,
                series == null ? null : UUID.fromString(series),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getBoolean("early"),
                courts.getOrDefault(id, Set.of()),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("place"),
                row.getString("link"),
                row.getString("agenda"),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("instead_of", LocalDate.class),
                row.getString("instead_why"),
                row.getString("reason"),
                row.getInt("sequence"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("changed_by"),
                row.getInt("version"));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
