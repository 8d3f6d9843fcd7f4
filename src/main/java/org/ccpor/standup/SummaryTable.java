package org.ccpor.standup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Summaries of stand-ups that ended. */
@Component
class SummaryTable {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SummaryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long id, List<Summary.Line> lines) {
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            jdbc.sql("""
                            insert into stand_up_line (stand_up, place, kind, court, court_name, text, person)
                            values (:id, :place, :kind, :court, :name, :text, :person)
                            """)
                    .param("id", id)
                    .param("place", place)
                    .param("kind", line.kind().name())
                    .param("court", line.court())
                    .param("name", line.courtName())
                    .param("text", line.text())
                    .param("person", line.person())
                    .update();
        }
    }

    Optional<Summary> of(long id) {
        return jdbc.sql("select * from stand_up where id = :id and ended_at is not null")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Newest first; {@code text} anywhere in a line or in the name of its court, whatever its case. */
    List<Summary> search(String text) {
        var like = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return jdbc.sql("""
                        select * from stand_up s where ended_at is not null and (:text = '' or exists (
                            select 1 from stand_up_line l where l.stand_up = s.id
                                and (l.text like :like escape '!' or l.court_name like :like escape '!')))
                        order by id desc limit :most
                        """)
                .param("text", text)
                .param("like", like)
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    List<String> people(long id) {
        return jdbc
                .sql("select name from stand_up_person where stand_up = :id order by joined_at, name")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private Summary read(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Summary(
                id, Moments.of(row, "started_at"), Moments.of(row, "ended_at"), people(id), discussed(id), lines(id));
    }

    int discussed(long id) {
        return jdbc.sql("select count(*) from stand_up_court where stand_up = :id and discussed_at is not null")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private List<Summary.Line> lines(long id) {
        return jdbc.sql("select * from stand_up_line where stand_up = :id order by place")
                .param("id", id)
                .query((row, number) -> new Summary.Line(
                        SummaryKind.valueOf(row.getString("kind")),
                        row.getString("court"),
                        row.getString("court_name"),
                        row.getString("text"),
                        row.getString("person")))
                .list();
    }
}
