package org.ccpor.readiness.golive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps of activations that are done. */
@Component
class ActivationTable {
    private final JdbcClient jdbc;

    ActivationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who did it and when. */
    record Tick(String by, Instant at) {}

    /** By key of the step. */
    Map<String, Tick> of(UUID deployment) {
        var ticks = new HashMap<String, Tick>();
        jdbc.sql("select * from activation_step where deployment_id = ?")
                .param(deployment.toString())
                .query(row -> {
                    ticks.put(
                            row.getString("step"),
                            new Tick(
                                    row.getString("done_by"),
                                    Objects.requireNonNull(LineTable.instant(row, "done_at"))));
                });
        return ticks;
    }

    void insert(UUID deployment, String step, Tick tick) {
        jdbc.sql("insert into activation_step (deployment_id, step, done_by, done_at) values (?, ?, ?, ?)")
                .param(deployment.toString())
                .param(step)
                .param(tick.by())
                .param(LineTable.utc(tick.at()))
                .update();
    }

    void delete(UUID deployment, String step) {
        jdbc.sql("delete from activation_step where deployment_id = ? and step = ?")
                .param(deployment.toString())
                .param(step)
                .update();
    }
}
