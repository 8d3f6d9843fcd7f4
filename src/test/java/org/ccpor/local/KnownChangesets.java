package org.ccpor.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The changesets this version brings. A database that has run others belongs to a newer version. */
record KnownChangesets(Set<String> ids) {
    private static final Pattern CHANGESET = Pattern.compile("(?m)^--\\s*changeset\\s+(\\S+:\\S+)");

    static KnownChangesets ofThisVersion() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/changelog/**/*.sql");
            return new KnownChangesets(Arrays.stream(scripts)
                    .map(KnownChangesets::text)
                    .flatMap(script -> CHANGESET.matcher(script).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new IllegalStateException("The database scripts cannot be read", e);
        }
    }

    void requireNotOlderThan(Connection database) throws SQLException {
        var tables = database.getMetaData().getTables(database.getCatalog(), null, "DATABASECHANGELOG", null);
        if (!tables.next()) {
            return;
        }
        var unknown = 0;
        try (var rows = database.createStatement().executeQuery("select author, id from DATABASECHANGELOG")) {
            while (rows.next()) {
                unknown += ids.contains(rows.getString(1) + ":" + rows.getString(2)) ? 0 : 1;
            }
        }
        if (unknown > 0) {
            throw new CannotStart(
                    "The database was written by a newer version of the board (%d changes unknown to this one); update the board or use another database."
                            .formatted(unknown));
        }
    }

    private static String text(Resource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + script, e);
        }
    }
}
