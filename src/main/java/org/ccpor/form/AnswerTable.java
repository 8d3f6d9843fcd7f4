package org.ccpor.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of drafts, one a line. */
@Component
class AnswerTable {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AnswerTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By path, with those that were taken away. */
    TreeMap<String, AnswerRow> of(UUID form) {
        var answers = new TreeMap<String, AnswerRow>();
        jdbc.sql("select * from form_answer where form_id = ?")
                .param(form.toString())
                .query(AnswerTable::row)
                .list()
                .forEach(it -> answers.put(it.path(), it));
        return answers;
    }

    /** What is answered in all forms of a deployment, by code of the form. */
    Map<String, Answers> ofDeployment(UUID deployment) {
        var byCode = new HashMap<String, Map<String, String>>();
        jdbc.sql("""
                select f.code, a.path, a.value
                from form f join form_answer a on a.form_id = f.id
                where f.deployment_id = ? and a.value is not null
                """).param(deployment.toString()).query(row -> {
            byCode.computeIfAbsent(row.getString("code"), it -> new HashMap<>())
                    .put(row.getString("path"), row.getString("value"));
        });
        var answers = new HashMap<String, Answers>();
        byCode.forEach((code, values) -> answers.put(code, Answers.of(values)));
        return answers;
    }

    /** Adds or replaces these lines. */
    void write(UUID form, Collection<AnswerRow> answers) {
        batches.batchUpdate("""
                insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update value = values(value), revision = values(revision),
                    answered_by = values(answered_by), answered_at = values(answered_at)
                """, answers, BATCH, (statement, it) -> {
            statement.setString(1, form.toString());
            statement.setString(2, it.path());
            statement.setString(3, it.value());
            statement.setLong(4, it.revision());
            statement.setString(5, it.by());
            statement.setObject(6, Columns.utc(it.at()));
        });
    }

    /** Removes the lines that are not kept, for good. */
    void keep(UUID form, Collection<AnswerRow> answers, Predicate<AnswerRow> kept) {
        List<String> gone = answers.stream()
                .filter(it -> !kept.test(it))
                .map(AnswerRow::path)
                .toList();
        batches.batchUpdate(
                "delete from form_answer where form_id = ? and path = ?", gone, BATCH, (statement, path) -> {
                    statement.setString(1, form.toString());
                    statement.setString(2, path);
                });
    }

    private static AnswerRow row(ResultSet row, int number) throws SQLException {
        return new AnswerRow(
                row.getString("path"),
                row.getString("value"),
                row.getLong("revision"),
                row.getString("answered_by"),
                Columns.instant(row, "answered_at"));
    }
}
