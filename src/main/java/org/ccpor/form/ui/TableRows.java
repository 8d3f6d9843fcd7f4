package org.ccpor.form.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Edit;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.model.FormViewModel;
import org.ccpor.identity.Role;

/** Adds, copies, deletes and restores rows of one table. */
class TableRows {
    private static final int ID_LENGTH = 8;

    private final FormViewModel vm;
    private final String table;
    private final Map<String, String> begins;

    TableRows(FormViewModel vm, Question question) {
        this.vm = vm;
        this.table = question.name();
        var owner = question.lea();
        this.begins = vm.me().role() == Role.LEA_CONTACT && owner != null && !owner.isEmpty()
                ? Map.of(owner, "LEA")
                : Map.of();
    }

    boolean mayAdd() {
        return vm.mayAnswer(table + "/new");
    }

    /** Adds an empty row at the end and tells its id; a row that the LEA adds is the LEA's. */
    String add() {
        return add(List.of(Map.of())).getFirst();
    }

    /** Adds rows of answers by question at the end. */
    List<String> add(List<Map<String, String>> rows) {
        var place = end();
        var edits = new ArrayList<Edit>();
        var ids = new ArrayList<String>();
        for (var row : rows) {
            var id = newId();
            place++;
            ids.add(id);
            var answers = new LinkedHashMap<>(row);
            answers.putAll(begins);
            edits.addAll(edits(id, place, answers, false));
        }
        vm.save(edits);
        return ids;
    }

    /** Adds the same answers again below that row. */
    String copy(String row) {
        var ids = vm.answers().rows(table);
        var at = ids.indexOf(row);
        var here = place(row);
        var next = at + 1 < ids.size() ? place(ids.get(at + 1)) : here + 2;
        var answers = answers(row);
        var id = newId();
        vm.save(edits(id, (here + next) / 2, answers, true));
        return id;
    }

    /** Deletes a row; what it held by path, empty if it was not deleted. */
    Map<String, String> delete(String row) {
        var path = AnswerPath.ofRow(table, row).toString();
        var held = new LinkedHashMap<>(vm.answers().all());
        held.keySet().removeIf(Predicate.not(AnswerPath.ofRow(table, row)::holds));
        var given = vm.given(path);
        vm.save(List.of(new Edit(path, null, given == null ? 0 : given.revision(), false)));
        held.keySet().forEach(it -> {
            if (!it.equals(path)) {
                vm.drop(it);
            }
        });
        return vm.saver().trouble(path) == null ? held : Map.of();
    }

    /** Brings back what {@link #delete} took away. */
    void restore(Map<String, String> held) {
        vm.save(held.entrySet().stream()
                .map(it -> new Edit(it.getKey(), it.getValue(), 0, true))
                .toList());
    }

    private List<Edit> edits(String id, double place, Map<String, String> answers, boolean confirmed) {
        var path = AnswerPath.ofRow(table, id);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(path.toString(), number(place), 0, false));
        answers.forEach(
                (question, value) -> edits.add(new Edit(path.beside(question).toString(), value, 0, confirmed)));
        return edits;
    }

    private Map<String, String> answers(String row) {
        var start = table + "/" + row + "/";
        return vm.answers().all().entrySet().stream()
                .filter(it -> it.getKey().startsWith(start))
                .collect(Collectors.toMap(it -> it.getKey().substring(start.length()), Map.Entry::getValue));
    }

    private double end() {
        return vm.answers().rows(table).stream().mapToDouble(this::place).max().orElse(0);
    }

    private double place(String row) {
        var place = vm.answers().at(AnswerPath.ofRow(table, row).toString());
        try {
            return place == null ? 0 : Double.parseDouble(place);
        } catch (NumberFormatException notAPlace) {
            return 0;
        }
    }

    private static String number(double place) {
        return place == Math.rint(place) ? Long.toString((long) place) : Double.toString(place);
    }

    private static String newId() {
        return UUID.randomUUID().toString().substring(0, ID_LENGTH);
    }
}
