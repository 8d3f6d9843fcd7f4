package org.ccpor.local;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** How to reach the database, ours or the one the environment names. */
record DatabaseAccess(String url, String user, String password) {

    /** Connects once, so that a wrong address or password is said now and not after a page of stack trace. */
    void check() {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new CannotStart("DATABASE_URL must look like jdbc:mariadb://host:3306/ccpor.");
        }
        DriverManager.setLoginTimeout(5);
        try (var connection = DriverManager.getConnection(url, user, password)) {
            KnownChangesets.ofThisVersion().requireNotOlderThan(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at %s cannot be reached (%s); check DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD."
                            .formatted(
                                    url.replaceFirst("\\?.*", ""),
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("no reason given")));
        }
    }

    List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password,
                "--ccpor.purge.user=" + user,
                "--ccpor.purge.password=" + password);
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
