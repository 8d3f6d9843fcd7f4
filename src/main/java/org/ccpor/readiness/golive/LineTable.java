package org.ccpor.readiness.golive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lines said last. */
@Component
class LineTable {
    private static final int WORDS = 500;

    private final JdbcClient jdbc;

    LineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line as it was when somebody last looked.
     *
     * @param alarmedAt since when it speaks against a decided "go"; {@code null} if it does not
     */
    record Kept(
            ReadinessLine line,
            @Nullable Answer answer,
            boolean waived,
            String words,
            @Nullable Instant alarmedAt) {
        /** Whether "go" need not wait for it. */
        boolean holds() {
            return waived || answer == Answer.YES || answer == Answer.NOT_APPLICABLE;
        }

        Kept alarmed(@Nullable Instant at) {
            return new Kept(line, answer, waived, words, at);
        }
    }

    Map<ReadinessLine, Kept> of(UUID deployment) {
        var kept = new EnumMap<ReadinessLine, Kept>(ReadinessLine.class);
        jdbc.sql("select * from readiness_line where deployment_id = ?")
                .param(deployment.toString())
                .query(LineTable::row)
                .list()
                .forEach(it -> kept.put(it.line(), it));
        return kept;
    }

    /** Adds or replaces. */
    void write(UUID deployment, Kept line, Instant at) {
        var answer = line.answer();
        var alarmed = line.alarmedAt();
        jdbc.sql("""
                insert into readiness_line (deployment_id, line, answer, waived, words, changed_at, alarmed_at)
                values (:deployment, :line, :answer, :waived, :words, :at, :alarmed)
                on duplicate key update answer = values(answer), waived = values(waived), words = values(words),
                    changed_at = values(changed_at), alarmed_at = values(alarmed_at)
                """)
                .param("deployment", deployment.toString())
                .param("line", line.line().name())
                .param("answer", answer == null ? null : answer.name())
                .param("waived", line.waived())
                .param("words", shortened(line.words()))
                .param("at", utc(at))
                .param("alarmed", alarmed == null ? null : utc(alarmed))
                .update();
    }

    /** Courts whose latest deployment has lines. */
    List<String> courts() {
        return jdbc.sql("select distinct d.court from readiness_line l join deployment d on d.id = l.deployment_id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** How many lines of each court, or of that one, speak against a decided "go"; courts without any are missing. */
    Map<String, Integer> alarms(@Nullable String court) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                select d.court, count(*) from readiness_line l join deployment d on d.id = l.deployment_id
                where l.alarmed_at is not null and d.state in ('ACTIVE', 'ON_HOLD')
                    and (:court is null or d.court = :court)
                group by d.court
                """).param("court", court).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    static String shortened(String words) {
        return words.length() <= WORDS ? words : words.substring(0, WORDS - 1) + "…";
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new Kept(
                ReadinessLine.valueOf(row.getString("line")),
                answer == null ? null : Answer.valueOf(answer),
                row.getBoolean("waived"),
                row.getString("words"),
                instant(row, "alarmed_at"));
    }
}
