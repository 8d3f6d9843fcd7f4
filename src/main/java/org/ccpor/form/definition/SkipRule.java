package org.ccpor.form.definition;

import java.util.Arrays;
import java.util.List;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.definition.FormModel.Question;

/** Which questions are asked at all, by the skip rules. */
public final class SkipRule {
    private final FormModel model;
    private final Answers answers;

    /** For these answers of a form. */
    public SkipRule(FormModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
    }

    /** Whether the question at that path is asked; a question of a row only if its table is. */
    public boolean asks(String path) {
        var at = AnswerPath.of(path);
        var top = model.at(at.top()).orElse(null);
        return top != null
                && holds(top, model.questions(), at.table())
                && (!at.inRow()
                        || model.at(at).filter(it -> holds(it, top.row(), at)).isPresent());
    }

    private boolean holds(Question question, List<Question> around, AnswerPath at) {
        return question.skips().stream().allMatch(skip -> around.stream()
                .filter(it -> it.name().equals(skip.field()))
                .anyMatch(
                        it -> holds(it, around, at) && says(at.beside(it.name()).toString(), skip.is())));
    }

    private boolean says(String path, List<String> wanted) {
        var typed = answers.at(path);
        return typed != null && Arrays.stream(typed.split(",", -1)).anyMatch(wanted::contains);
    }
}
