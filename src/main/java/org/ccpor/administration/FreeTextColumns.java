package org.ccpor.administration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Every column that people's words can be in, from {@code purge/free-texts.properties}. */
final class FreeTextColumns {
    private FreeTextColumns() {}

    /** A column, and what people call the place. */
    record Column(String table, String name, String place) {}

    static List<Column> columns() {
        var words = new Properties();
        try (var in = FreeTextColumns.class.getResourceAsStream("/purge/free-texts.properties")) {
            words.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.stringPropertyNames().stream()
                .sorted()
                .map(it -> new Column(
                        it.substring(0, it.indexOf('.')), it.substring(it.indexOf('.') + 1), words.getProperty(it)))
                .toList();
    }
}
