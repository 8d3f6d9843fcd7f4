package org.ccpor.form;

import java.io.Serializable;
import java.util.List;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.PartOfForm;
import org.ccpor.form.definition.SkipRule;

/**
 * How far a form or a part of it is. Counts the questions that the page of the form asks of the court or the LEA; a table counts as
 * one question, or each of its rows where they are answered in place. What is answered elsewhere is counted there.
 *
 * @param answered questions with an answer
 * @param asked questions in all
 */
public record Progress(int answered, int asked) implements Serializable {
    private static final Progress NONE = new Progress(0, 0);

    /** Of the whole form. */
    public static Progress of(FormModel model, Answers answers) {
        return of(model, answers, model.questions());
    }

    /** Of one part. */
    public static Progress of(FormModel model, Answers answers, PartOfForm part) {
        return of(model, answers, part.questions());
    }

    private static Progress of(FormModel model, Answers answers, List<Question> questions) {
        var asked = new SkipRule(model, answers);
        return questions.stream()
                .filter(it -> !it.teamOnly() && !it.elsewhere() && asked.asks(it.name()))
                .map(it -> of(it, answers))
                .reduce(NONE, (a, b) -> new Progress(a.answered + b.answered, a.asked + b.asked));
    }

    private static Progress of(Question question, Answers answers) {
        if (question.kind() != FieldKind.TABLE) {
            return one(answers.at(question.name()) != null);
        }
        var rows = answers.rows(question.name());
        return question.ofLine()
                .map(it -> new Progress(
                        (int) rows.stream()
                                .filter(row -> answers.at(AnswerPath.ofRow(question.name(), row)
                                                .beside(it.name())
                                                .toString())
                                        != null)
                                .count(),
                        rows.size()))
                .orElseGet(() -> one(!rows.isEmpty()));
    }

    private static Progress one(boolean answered) {
        return new Progress(answered ? 1 : 0, 1);
    }

    /** Such as "3 of 5"; empty where nothing is asked. */
    public String figure() {
        return asked == 0 ? "" : answered + " of " + asked;
    }

    /** Such as "3 of 5 answered"; empty where nothing is asked. */
    public String words() {
        return asked == 0 ? "" : figure() + " answered";
    }
}
