package org.ccpor.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.ccpor.base.sheet.Table;

/** The one place that says of every column whether it is public: {@code export/field-classes.properties}. */
final class FieldClasses {
    private final Properties classes = new Properties();

    FieldClasses() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(FieldClasses.class.getResourceAsStream("/export/field-classes.properties")),
                StandardCharsets.UTF_8)) {
            classes.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Internal where nothing is said. */
    FieldClass of(String table, String column) {
        var said = classes.getProperty(key(table, column), "internal");
        return FieldClass.valueOf(said.strip().toUpperCase(Locale.ROOT));
    }

    boolean knows(String table, String column) {
        return classes.containsKey(key(table, column));
    }

    /** Columns of that class, in their order. */
    List<String> columns(Table table, FieldClass wanted) {
        return table.headers().stream()
                .filter(it -> of(table.name(), it) == wanted)
                .toList();
    }

    /** The table without its sensitive columns. */
    Table open(Table table) {
        var kept = IntStream.range(0, table.headers().size())
                .filter(it -> of(table.name(), table.headers().get(it)) != FieldClass.SENSITIVE)
                .boxed()
                .toList();
        return kept.size() == table.headers().size()
                ? table
                : new Table(
                        table.name(),
                        table.title(),
                        kept.stream().map(table.headers()::get).toList(),
                        table.rows().stream()
                                .map(row -> kept.stream().map(row::get).toList())
                                .toList());
    }

    private static String key(String table, String column) {
        return table + "." + column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
