package org.ccpor.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The times forms were handed in, and what was remarked on them. */
@Component
class RoundTable {
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<RoundRow> of(UUID form) {
        return jdbc.sql("select * from form_round where form_id = ? order by round")
                .param(form.toString())
                .query(this::round)
                .list();
    }

    void insert(FormRow form, Answers answers, FormPage.Mark by) {
        jdbc.sql("""
                insert into form_round (form_id, round, definition, answers, submitted_by, submitted_at, decision)
                values (:form, :round, :definition, :answers, :by, :at, 'SUBMITTED')
                """)
                .param("form", form.id().toString())
                .param("round", form.round())
                .param("definition", form.definition())
                .param("answers", json.writeValueAsString(answers.all()))
                .param("by", by.by())
                .param("at", Columns.utc(by.at()))
                .update();
    }

    /** Ends a round; the answers are stored again, because the team may have answered its own meanwhile. */
    void decide(FormRow form, Answers answers, FormState decision, FormPage.Mark by) {
        jdbc.sql("""
                update form_round
                set decision = :decision, answers = :answers, decided_by = :by, decided_at = :at
                where form_id = :form and round = :round
                """)
                .param("form", form.id().toString())
                .param("round", form.round())
                .param("answers", json.writeValueAsString(answers.all()))
                .param("decision", decision.name())
                .param("by", by.by())
                .param("at", Columns.utc(by.at()))
                .update();
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

    private RoundRow round(ResultSet row, int number) throws SQLException {
        return new RoundRow(
                row.getInt("round"),
                row.getInt("definition"),
                Answers.of(json.readValue(row.getString("answers"), TEXTS)),
                Columns.mark(row, "submitted"),
                FormState.valueOf(row.getString("decision")),
                Columns.markOrNull(row, "decided"));
    }
}
