package org.ccpor.form.ui;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.model.FormFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Rows out of a spreadsheet. Cells are in the order of the questions, or in that of a first line with their labels.
 *
 * @param rows answers by question
 * @param problems what could not be read, by line; those cells are left empty
 */
record PastedRows(List<Map<String, String>> rows, List<String> problems) {
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/[uuuu][uu]", Locale.US);
    private static final int MOST = 500;

    static PastedRows read(String text, Question table, FormFormatter words) {
        var rows = new ArrayList<Map<String, String>>();
        var problems = new ArrayList<String>();
        try (var parser = CSVParser.parse(text.strip(), format(text))) {
            List<@Nullable Question> columns = new ArrayList<>(table.row());
            for (var line : parser) {
                var cells = line.toList();
                if (line.getRecordNumber() == 1 && named(cells, table, words)) {
                    columns = columns(cells, table, words, problems);
                    continue;
                }
                if (rows.size() == MOST) {
                    problems.add("Only the first %d rows are taken; paste the rest afterwards.".formatted(MOST));
                    break;
                }
                var row = row(cells, columns, line.getRecordNumber(), table, words, problems);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException broken) {
            problems.add(
                    "After row %d the text cannot be read; a quotation mark may be missing.".formatted(rows.size()));
        }
        return new PastedRows(List.copyOf(rows), List.copyOf(problems));
    }

    private static CSVFormat format(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        var mark = first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(mark)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static boolean named(List<String> cells, Question table, FormFormatter words) {
        var known =
                cells.stream().filter(it -> question(it, table, words) != null).count();
        return known > 0 && known * 2 >= cells.size();
    }

    private static List<@Nullable Question> columns(
            List<String> cells, Question table, FormFormatter words, List<String> problems) {
        var columns = new ArrayList<@Nullable Question>();
        for (var cell : cells) {
            var question = question(cell, table, words);
            if (question == null && !cell.isBlank()) {
                problems.add("Column “%s” is no question of this table and is left out.".formatted(cell.strip()));
            }
            columns.add(question);
        }
        return columns;
    }

    private static @Nullable Question question(String cell, Question table, FormFormatter words) {
        return table.row().stream()
                .filter(it -> same(cell, it.name()) || same(cell, words.label(table.name() + "/x/" + it.name())))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> row(
            List<String> cells,
            List<@Nullable Question> columns,
            long line,
            Question table,
            FormFormatter words,
            List<String> problems) {
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            var question = columns.get(i);
            var cell = cells.get(i).strip();
            if (question == null || cell.isEmpty()) {
                continue;
            }
            var path = table.name() + "/x/" + question.name();
            var answer = answer(cell, question, path, words);
            if (answer == null) {
                problems.add("Line %d, %s: “%s” is not one of its answers; left empty."
                        .formatted(line, words.label(path), cell));
            } else {
                row.put(question.name(), answer);
            }
        }
        if (cells.size() > columns.size()) {
            problems.add("Line %d has more cells than the table has questions; the last are left out.".formatted(line));
        }
        return row;
    }

    private static @Nullable String answer(String cell, Question question, String path, FormFormatter words) {
        return switch (question.kind()) {
            case ONE -> option(cell, question.options(), it -> words.option(question, path, it));
            case YES_NO ->
                switch (cell.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true", "x" -> "true";
                    case "no", "n", "false" -> "false";
                    default -> option(cell, List.of("true", "false"), it -> words.option(question, path, it));
                };
            case MANY -> {
                var chosen = Stream.of(cell.split("[,;/]", -1))
                        .map(it -> option(it, question.options(), o -> words.option(question, path, o)))
                        .toList();
                yield chosen.stream().allMatch(Objects::nonNull) ? String.join(",", chosen) : null;
            }
            case CHOICE ->
                Objects.requireNonNullElse(
                        option(
                                cell,
                                words.choices(question).stream()
                                        .map(Choice::value)
                                        .collect(Collectors.toList()),
                                it -> words.option(question, path, it)),
                        cell);
            case DATE -> date(cell);
            default -> cell;
        };
    }

    private static @Nullable String option(String cell, List<String> options, Function<String, String> label) {
        return options.stream()
                .filter(it -> same(cell, it) || same(cell, label.apply(it)))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(String a, String b) {
        return a.strip().equalsIgnoreCase(b.strip());
    }

    private static @Nullable String date(String cell) {
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, US)) {
            try {
                return LocalDate.parse(cell, format).toString();
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return null;
    }

    /** What would be added, in a sentence. */
    String words() {
        var cells = rows.stream().mapToInt(Map::size).sum();
        return rows.isEmpty()
                ? "No rows found yet."
                : "%d %s with %d answers can be added."
                        .formatted(rows.size(), rows.size() == 1 ? "row" : "rows", cells);
    }
}
