package org.ccpor.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times forms were handed in, and what was remarked on them. */
@Component
class RoundTable {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RoundTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Oldest first. */
    List<RoundRow> of(UUID form) {
        var answers = new HashMap<Integer, Map<String, String>>();
        jdbc.sql("select * from form_round_answer where form_id = ?")
                .param(form.toString())
                .query(row -> {
                    answers.computeIfAbsent(row.getInt("round"), it -> new TreeMap<>())
                            .put(row.getString("path"), row.getString("value"));
                });
        return jdbc.sql("select * from form_round where form_id = ? order by round")
                .param(form.toString())
                .query((row, number) -> round(row, answers))
                .list();
    }

    void insert(FormRow form, Answers answers, FormPage.Mark by) {
        jdbc.sql("""
                insert into form_round (form_id, round, definition, submitted_by, submitted_at, decision)
                values (:form, :round, :definition, :by, :at, 'SUBMITTED')
                """)
                .param("form", form.id().toString())
                .param("round", form.round())
                .param("definition", form.definition())
                .param("by", by.by())
                .param("at", Columns.utc(by.at()))
                .update();
        write(form, answers);
    }

    /** Ends a round; the answers are stored again, because the team may have answered its own meanwhile. */
    void decide(FormRow form, Answers answers, FormState decision, FormPage.Mark by) {
        jdbc.sql("""
                update form_round
                set decision = :decision, decided_by = :by, decided_at = :at
                where form_id = :form and round = :round
                """)
                .param("form", form.id().toString())
                .param("round", form.round())
                .param("decision", decision.name())
                .param("by", by.by())
                .param("at", Columns.utc(by.at()))
                .update();
        jdbc.sql("delete from form_round_answer where form_id = ? and round = ?")
                .params(form.id().toString(), form.round())
                .update();
        write(form, answers);
    }

    /** In the order they were made. */
    List<RemarkRow> remarks(UUID form) {
        return jdbc.sql("select * from form_remark where form_id = ? order by id")
                .param(form.toString())
                .query((row, number) -> new RemarkRow(
                        row.getInt("round"),
                        new FormPage.Remark(
                                row.getString("path"),
                                row.getString("text"),
                                row.getString("remarked_by"),
                                Columns.instant(row, "remarked_at"))))
                .list();
    }

    void remark(FormRow form, FormPage.Remark remark) {
        jdbc.sql("""
                insert into form_remark (form_id, round, path, text, remarked_by, remarked_at)
                values (:form, :round, :path, :text, :by, :at)
                """)
                .param("form", form.id().toString())
                .param("round", form.round())
                .param("path", remark.path())
                .param("text", remark.text())
                .param("by", remark.by())
                .param("at", Columns.utc(remark.at()))
                .update();
    }

    private void write(FormRow form, Answers answers) {
        batches.batchUpdate(
                "insert into form_round_answer (form_id, round, path, value) values (?, ?, ?, ?)",
                answers.all().entrySet(),
                BATCH,
                (statement, it) -> {
                    statement.setString(1, form.id().toString());
                    statement.setInt(2, form.round());
                    statement.setString(3, it.getKey());
                    statement.setString(4, it.getValue());
                });
    }

    private static RoundRow round(ResultSet row, Map<Integer, Map<String, String>> answers) throws SQLException {
        return new RoundRow(
                row.getInt("round"),
                row.getInt("definition"),
                Answers.of(answers.getOrDefault(row.getInt("round"), Map.of())),
                Columns.mark(row, "submitted"),
                FormState.valueOf(row.getString("decision")),
                Columns.markOrNull(row, "decided"));
    }
}
