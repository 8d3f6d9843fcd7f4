package org.ccpor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what, as people read it in {@code rights.txt}. */
final class RightsTable {
    private record Line(Set<Asker> who, Set<End> ends) {}

    private final Map<String, Line> allowed = new LinkedHashMap<>();

    RightsTable() {
        try (var file = RightsTable.class.getResourceAsStream("/rights.txt")) {
            lines(file).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the pages, whose names begin with a slash. */
    List<String> routes() {
        return lines(it -> it.startsWith("/"));
    }

    /** Lines of the methods. */
    List<String> methods() {
        return lines(it -> !it.startsWith("/"));
    }

    /** One line, the same for what is written and what was found. */
    static String line(String name, Set<Asker> askers, Set<End> ends) {
        return name + " | "
                + Stream.of(Asker.values())
                        .filter(askers::contains)
                        .map(Asker::name)
                        .collect(Collectors.joining(" "))
                + (ends.contains(End.RULE) ? ends.contains(End.DONE) ? " | done or rule" : " | rule" : "");
    }

    private List<String> lines(Predicate<String> which) {
        return allowed.entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .map(it -> line(it.getKey(), it.getValue().who(), it.getValue().ends()))
                .toList();
    }

    private void read(String line) {
        var parts = line.split("\\|");
        var who = Stream.of(parts[1].strip().split("\\s+"))
                .filter(it -> !it.equals("-"))
                .map(Asker::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Asker.class)));
        var ends = EnumSet.of(End.DONE);
        if (parts.length > 2) {
            ends = parts[2].strip().equals("rule") ? EnumSet.of(End.RULE) : EnumSet.of(End.DONE, End.RULE);
        }
        if (allowed.put(parts[0].strip(), new Line(who, ends)) != null) {
            throw new IllegalStateException("Twice in the table: " + line);
        }
    }

    private static Stream<String> lines(@org.jspecify.annotations.Nullable InputStream file) throws IOException {
        if (file == null) {
            throw new IllegalStateException("rights.txt is missing");
        }
        return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"));
    }
}
