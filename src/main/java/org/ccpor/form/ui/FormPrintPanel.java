package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Predicate;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.SkipRule;
import org.ccpor.form.ui.model.FormFormatter;

/** All answers of a form written out, rows of tables included, under the definition they were given under. */
class FormPrintPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final transient SkipRule asked;
    private final transient FormFormatter words;
    private final boolean whole;
    private boolean leftOut;

    /** @param whole also answers that are sensitive or restricted */
    FormPrintPanel(FormDefinition<?> definition, FormFormatter words, Answers answers, boolean whole) {
        this(definition, words, answers, whole, _ -> true);
    }

    /** @param which questions to write out; parts without any are left out */
    FormPrintPanel(
            FormDefinition<?> definition,
            FormFormatter words,
            Answers answers,
            boolean whole,
            Predicate<Question> which) {
        this.whole = whole;
        this.answers = answers;
        this.words = words;
        asked = new SkipRule(definition.model(), answers);
        getContent().addClassName("form-sheet");
        for (var part : definition.model().parts()) {
            if (part.questions().stream().noneMatch(which)) {
                continue;
            }
            var section = new Section(new H2(words.texts().get("part." + part.key())));
            var list = new DescriptionList();
            for (var question : part.questions()) {
                if (!which.test(question) || !asked.asks(question.name()) || leavesOut(question)) {
                    continue;
                }
                if (question.kind() == FieldKind.TABLE) {
                    section.add(list);
                    list = new DescriptionList();
                    section.add(new H3(words.label(question.name())));
                    table(section, question);
                } else {
                    list.add(pair(question, question.name()));
                }
            }
            section.add(list);
            getContent().add(section);
        }
    }

    /** Whether something that is asked is not written out. */
    boolean leftOut() {
        return leftOut;
    }

    private boolean leavesOut(Question question) {
        var out = !whole && (question.sensitive() || question.restricted());
        leftOut |= out;
        return out;
    }

    private void table(Section section, Question table) {
        var rows = answers.rows(table.name());
        if (rows.isEmpty()) {
            section.add(new Div("No rows"));
        }
        for (var i = 0; i < rows.size(); i++) {
            var path = table.name() + "/" + rows.get(i) + "/";
            var list = new DescriptionList();
            list.add(
                    new Div(new DescriptionList.Term("Row"), new DescriptionList.Description(Integer.toString(i + 1))));
            pairs(table.row(), path).forEach(list::add);
            list.addClassName("form-sheet-row");
            section.add(list);
        }
    }

    private List<Div> pairs(List<Question> questions, String start) {
        return questions.stream()
                .filter(it -> asked.asks(start + it.name()) && !leavesOut(it))
                .map(it -> pair(it, start + it.name()))
                .toList();
    }

    private Div pair(Question question, String path) {
        var answer = words.read(question, path, answers.at(path));
        return new Div(
                new DescriptionList.Term(words.label(path)),
                new DescriptionList.Description(answer.isEmpty() ? "—" : answer));
    }
}
