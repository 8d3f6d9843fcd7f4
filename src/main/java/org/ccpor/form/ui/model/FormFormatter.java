package org.ccpor.form.ui.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormKey;
import org.ccpor.form.definition.AnswerFormatter;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.FormWording;
import org.jspecify.annotations.Nullable;

/** Labels of questions and options, and answers as people read them. */
public class FormFormatter {
    private final EditorModel editor;
    private final FormKey key;
    private final FormDefinition<?> definition;
    private final Map<String, List<Choice>> choices = new HashMap<>();

    /** Of that version of the form. */
    public FormFormatter(EditorModel editor, FormKey key, FormDefinition<?> definition) {
        this.editor = editor;
        this.key = key;
        this.definition = definition;
    }

    /** Everything the form says. */
    public FormWording texts() {
        return definition.texts();
    }

    /** Of a question. */
    public String label(String path) {
        return texts().label(path);
    }

    /** Label with the row before it, for a list of findings: "Scanners, row 2: Pages per minute". */
    public String place(String path, List<String> rows) {
        var at = AnswerPath.of(path);
        if (at.row() == null) {
            return label(path);
        }
        var row = "%s, row %d".formatted(label(at.top()), rows.indexOf(at.row()) + 1);
        return at.isRow() ? row : row + ": " + label(path);
    }

    /** What helps to answer; empty if nothing does. */
    public String help(String path) {
        return texts().find(AnswerPath.of(path).key() + ".help").orElse("");
    }

    /** Whether the question is "sourced" or "proposed"; empty if that is not said. */
    public String tag(String path) {
        return texts().find(AnswerPath.of(path).key() + ".tag").orElse("");
    }

    /** Options of a list that depends on the court; read once per open page. */
    public List<Choice> choices(Question question) {
        var list = question.choices();
        return list == null ? List.of() : choices.computeIfAbsent(list, it -> editor.choices(it, key.court()));
    }

    /** Label of an option. */
    public String option(Question question, String path, String option) {
        return words().option(question, path, option);
    }

    /** An answer as people read it; empty without one. */
    public String read(Question question, String path, @Nullable String value) {
        return words().read(question, path, value);
    }

    /** The answer at any path of the form, such as in a list of changes. */
    public String read(String path, @Nullable String value) {
        return definition
                .model()
                .at(path)
                .filter(it -> it.kind() != FieldKind.TABLE)
                .map(it -> read(it, path, value))
                .orElse(value == null ? "" : "row");
    }

    /** What tells a row from others, without what is answered in its line. */
    public List<String> keys(Question table, @Nullable String row, Answers answers) {
        return table.row().stream()
                .filter(it -> it.key() && !it.inPlace())
                .map(it -> {
                    var path = table.name() + "/" + row + "/" + it.name();
                    return read(it, path, answers.at(path));
                })
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private AnswerFormatter words() {
        return new AnswerFormatter(texts(), this::choices);
    }
}
