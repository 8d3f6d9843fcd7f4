package org.ccpor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/** SQL statements the measured database has run, by its own count: reads and writes, not begin, commit and set. */
final class Statements implements AutoCloseable {
    private static final String COUNT = "select sum(variable_value) from information_schema.global_status where "
            + "variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_REPLACE')";

    private final Connection database;

    private Statements(Connection database) {
        this.database = database;
    }

    /** Of the database that the measured board has started as its child. */
    static Statements of(long server) throws SQLException {
        var port = ProcessHandle.of(server)
                .orElseThrow()
                .children()
                .flatMap(it -> Arrays.stream(it.info().arguments().orElse(new String[0])))
                .filter(it -> it.startsWith("--port="))
                .map(it -> it.substring("--port=".length()))
                .findFirst()
                .orElseThrow();
        return new Statements(DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", ""));
    }

    /** Statements while {@code action} ran, without the counting itself. */
    long during(Runnable action) throws SQLException {
        var before = count();
        action.run();
        return count() - before - 1;
    }

    private long count() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
