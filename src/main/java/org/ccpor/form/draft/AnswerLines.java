package org.ccpor.form.draft;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.form.AcceptedAnswersService.AnswerLine;
import org.ccpor.form.Answers;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.definition.AnswerFormatter;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.SkipRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes out all answers of a form in the order they are asked, rows of tables included. Asks for no rights. */
@Component
public class AnswerLines {
    private final ObjectProvider<ChoiceSource> sources;

    AnswerLines(ObjectProvider<ChoiceSource> sources) {
        this.sources = sources;
    }

    /** One line for each question that is asked, in the order of the form. */
    public List<AnswerLine> of(FormDefinition<?> definition, String court, Answers answers) {
        var texts = definition.texts();
        var words = new AnswerFormatter(texts, it -> choices(it, court));
        var asked = new SkipRule(definition.model(), answers);
        var lines = new ArrayList<AnswerLine>();
        for (var part : definition.model().parts()) {
            var title = texts.get("part." + part.key());
            for (var question : part.questions()) {
                var path = question.name();
                if (!asked.asks(path)) {
                    continue;
                }
                if (question.kind() != FieldKind.TABLE) {
                    lines.add(new AnswerLine(
                            title,
                            texts.label(path),
                            words.read(question, path, answers.at(path)),
                            sensitive(question)));
                    continue;
                }
                var rows = answers.rows(path);
                for (var i = 0; i < rows.size(); i++) {
                    var start = path + "/" + rows.get(i) + "/";
                    var row = "%s, row %d: ".formatted(texts.label(path), i + 1);
                    question.row().stream()
                            .filter(it -> asked.asks(start + it.name()))
                            .forEach(it -> lines.add(new AnswerLine(
                                    title,
                                    row + texts.label(start + it.name()),
                                    words.read(it, start + it.name(), answers.at(start + it.name())),
                                    sensitive(question) || sensitive(it))));
                }
            }
        }
        return lines;
    }

    private List<Choice> choices(Question question, String court) {
        return sources.stream()
                .filter(it -> it.name().equals(question.choices()))
                .findFirst()
                .map(it -> it.of(court))
                .orElse(List.of());
    }

    private static boolean sensitive(Question question) {
        return question.sensitive() || question.restricted();
    }
}
