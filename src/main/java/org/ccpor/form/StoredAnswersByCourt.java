package org.ccpor.form;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredAnswersByCourt implements AnswersByCourt {
    private final JdbcClient jdbc;

    StoredAnswersByCourt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Answers> all(String code) {
        var values = new TreeMap<String, Map<String, String>>();
        jdbc.sql("""
                select d.court, a.path, a.value
                from deployment d join form f on f.deployment_id = d.id join form_answer a on a.form_id = f.id
                where f.code = ? and a.value is not null
                    and d.number = (select max(n.number) from deployment n where n.court = d.court)
                """).param(code).query(row -> {
            values.computeIfAbsent(row.getString("court"), _ -> new HashMap<>())
                    .put(row.getString("path"), row.getString("value"));
        });
        var answers = new HashMap<String, Answers>();
        values.forEach((court, given) -> answers.put(court, Answers.of(given)));
        return answers;
    }
}
