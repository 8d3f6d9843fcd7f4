package org.ccpor.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ccpor.form.definition.AnswerParser;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.SkipRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds what is missing or wrong in a form, in the order of its questions. Skipped questions are never wrong. */
@Component
public class CompletenessRule {
    private final Validator validator;
    private final List<FormRule> guardians;

    /** For answers that nobody guards. */
    public CompletenessRule(Validator validator) {
        this(validator, List.of());
    }

    @Autowired
    CompletenessRule(Validator validator, List<FormRule> guardians) {
        this.validator = validator;
        this.guardians = guardians;
    }

    /** Errors and warnings; an empty list means the form can be handed in. */
    public <A extends Record> List<Finding> check(FormDefinition<A> form, Answers answers, FormDefinition.About about) {
        var model = form.model();
        var asked = new SkipRule(model, answers);
        var read = AnswerParser.read(model, answers);
        var found = new ArrayList<>(read.unreadable());
        validate(read.record(), "", found);
        for (var question : model.questions()) {
            if (question.kind() == FieldKind.TABLE && asked.asks(question.name())) {
                rows(form, read.record(), question, found);
            }
        }
        found.addAll(form.check(form.read(answers), about));
        guardians.stream().filter(it -> it.form().equals(form.code())).forEach(it -> found.addAll(it.check(about)));
        return found.stream()
                .filter(it -> asked.asks(it.path()))
                .filter(it -> !it.sentence().isEmpty())
                .collect(OncePerPath::new, OncePerPath::add, (a, b) -> b.all.forEach(a::add))
                .all
                .stream()
                .sorted(Comparator.comparingInt(it -> order(model, answers, it.path())))
                .toList();
    }

    private void rows(FormDefinition<?> form, Record record, Question table, List<Finding> found) {
        for (var row : valueOf(record, table.name())) {
            validate((Record) row, table.name() + "/" + idOf((Record) row) + "/", found);
        }
    }

    private void validate(Record record, String start, List<Finding> found) {
        for (ConstraintViolation<Record> it : validator.validate(record)) {
            var path = start + last(it.getPropertyPath());
            if (found.stream().noneMatch(other -> other.path().equals(path))) {
                found.add(Finding.error(path, it.getMessage()));
            }
        }
    }

    private static String last(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName();
        }
        return name;
    }

    private static List<?> valueOf(Record record, String name) {
        try {
            var accessor = record.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return (List<?>) accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("No component " + name, impossible);
        }
    }

    private static String idOf(Record row) {
        try {
            var accessor = row.getClass().getRecordComponents()[0].getAccessor();
            accessor.setAccessible(true);
            return (String) accessor.invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A row begins with its id", impossible);
        }
    }

    private static int order(FormModel model, Answers answers, String path) {
        var at = AnswerPath.of(path);
        var top = index(model.questions(), at.top());
        if (at.row() == null) {
            return top * 1_000_000;
        }
        var row = Math.max(0, answers.rows(at.top()).indexOf(at.row())) + 1;
        var inside =
                at.field() == null ? 0 : index(model.at(at.top()).orElseThrow().row(), at.field());
        return top * 1_000_000 + Math.min(row, 9_999) * 100 + inside;
    }

    private static int index(List<Question> questions, String name) {
        for (var i = 0; i < questions.size(); i++) {
            if (questions.get(i).name().equals(name)) {
                return i;
            }
        }
        return questions.size();
    }

    /** One error per question is enough to fix; warnings all stay. */
    private static final class OncePerPath {
        private final List<Finding> all = new ArrayList<>();

        void add(Finding next) {
            if (!next.blocks()
                    || all.stream().noneMatch(it -> it.blocks() && it.path().equals(next.path()))) {
                all.add(next);
            }
        }
    }
}
