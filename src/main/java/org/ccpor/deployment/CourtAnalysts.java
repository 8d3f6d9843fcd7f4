package org.ccpor.deployment;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the team looks after a court; asked in the middle of other work, hence without Hibernate. */
@Component
public class CourtAnalysts {
    private final JdbcClient jdbc;

    CourtAnalysts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** User name of the analyst of the court's latest deployment. */
    public Optional<String> of(String court) {
        return jdbc.sql("select analyst from deployment where court = ? order by number desc limit 1")
                .param(court)
                .query((row, _) -> Optional.ofNullable(row.getString("analyst")))
                .optional()
                .flatMap(it -> it);
    }
}
