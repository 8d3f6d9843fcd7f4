package org.ccpor.form;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one form as they were typed, by path: {@code ppm} for a question, {@code scanners/<row>} for a row with its
 * place in the table as value, {@code scanners/<row>/ppm} for a question of a row. Values are texts: ISO dates, plain
 * numbers, names of options (several joined by commas), {@code true} and {@code false}. What cannot be read as a number
 * stays as it was typed. A value; every change makes a new one.
 */
public final class Answers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing answered. */
    public static final Answers NONE = new Answers(new TreeMap<>());

    private final TreeMap<String, String> values;

    private Answers(TreeMap<String, String> values) {
        this.values = values;
    }

    /** Answers by path. */
    public static Answers of(Map<String, String> values) {
        return new Answers(new TreeMap<>(values));
    }

    /** What was typed there; {@code null} if nothing. */
    public @Nullable String at(String path) {
        return values.get(path);
    }

    /** All of them, sorted by path. */
    public Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(values);
    }

    /** Ids of a table's rows in their order. */
    public List<String> rows(String table) {
        var start = table + "/";
        return values.subMap(start, start + Character.MAX_VALUE).keySet().stream()
                .map(AnswerPath::of)
                .filter(AnswerPath::isRow)
                .map(it -> Objects.requireNonNull(it.row()))
                .sorted(Comparator.comparingDouble((String it) -> place(start + it))
                        .thenComparing(it -> it))
                .toList();
    }

    /** With this answer; {@code null} or an empty text takes it away. */
    public Answers with(String path, @Nullable String value) {
        var next = new TreeMap<>(values);
        if (value == null || value.isEmpty()) {
            next.remove(path);
        } else {
            next.put(path, value);
        }
        return new Answers(next);
    }

    private double place(String row) {
        try {
            return Double.parseDouble(values.getOrDefault(row, "0"));
        } catch (NumberFormatException typed) {
            return 0;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers it && values.equals(it.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.size() + " answers";
    }
}
