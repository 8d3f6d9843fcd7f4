package org.ccpor.readiness.incident;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives incidents their numbers: 1, 2, 3 … in each year, none twice and none left out. */
@Component
class IncidentNumbers {
    private final JdbcClient jdbc;

    IncidentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next one of that year; another report waits until this transaction ends. */
    int next(int year) {
        jdbc.sql("insert into incident_number (reported_year, last_number) values (:year, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param("year", year)
                .update();
        return jdbc.sql("select last_number from incident_number where reported_year = :year for update")
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
