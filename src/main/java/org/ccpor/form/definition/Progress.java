package org.ccpor.form.definition;

import java.io.Serializable;
import java.util.List;
import org.ccpor.form.Answers;

/**
 * How far a form or a part of it is. Counts the questions that are asked; a table counts as one question.
 *
 * @param answered questions with an answer
 * @param asked questions in all
 */
public record Progress(int answered, int asked) implements Serializable {
    /** Of the whole form. */
    public static Progress of(FormModel model, Answers answers) {
        return of(model, answers, model.questions());
    }

    /** Of one part. */
    public static Progress of(FormModel model, Answers answers, PartOfForm part) {
        return of(model, answers, part.questions());
    }

    private static Progress of(FormModel model, Answers answers, List<Question> questions) {
        var asked = new Asked(model, answers);
        var open = questions.stream()
                .filter(it -> !it.teamOnly() && asked.asks(it.name()))
                .toList();
        var done = open.stream()
                .filter(it -> it.kind() == FieldKind.TABLE
                        ? !answers.rows(it.name()).isEmpty()
                        : answers.at(it.name()) != null)
                .count();
        return new Progress((int) done, open.size());
    }
}
