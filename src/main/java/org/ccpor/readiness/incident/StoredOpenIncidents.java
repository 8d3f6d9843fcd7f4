package org.ccpor.readiness.incident;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.deployment.OpenIncidentCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One grouped statement. */
@Component
class StoredOpenIncidents implements OpenIncidents {
    private static final String SELECT = """
            select court, count(*) as open_ones, sum(priority in ('ONE', 'TWO')) as urgent, sum(priority = 'ONE') as first_ones
            from incident
            where state not in ('VERIFIED', 'CLOSED')
            """;

    private final JdbcClient jdbc;

    StoredOpenIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, OpenIncidentCount> all() {
        return read(jdbc.sql(SELECT + " group by court"));
    }

    @Override
    public Map<String, OpenIncidentCount> of(Collection<String> courts) {
        return courts.isEmpty()
                ? Map.of()
                : read(jdbc.sql(SELECT + " and court in (:courts) group by court")
                        .param("courts", courts));
    }

    private static Map<String, OpenIncidentCount> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> Map.entry(
                        row.getString("court"),
                        new OpenIncidentCount(row.getInt("open_ones"), row.getInt("urgent"), row.getInt("first_ones"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
