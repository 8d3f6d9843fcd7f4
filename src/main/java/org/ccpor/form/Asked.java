package org.ccpor.form;

import java.util.Arrays;
import java.util.List;

/** Which questions are asked at all, by the skip rules. */
public final class Asked {
    private final FormModel model;
    private final Answers answers;

    /** For these answers of a form. */
    public Asked(FormModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
    }

    /** Whether the question at that path is asked; a question of a row only if its table is. */
    public boolean asks(String path) {
        var steps = path.split("/", -1);
        if (steps.length < 3) {
            return model.at(steps[0])
                    .filter(it -> holds(it, model.questions(), ""))
                    .isPresent();
        }
        return asks(steps[0])
                && model.at(path)
                        .filter(it ->
                                holds(it, model.at(steps[0]).orElseThrow().row(), steps[0] + "/" + steps[1] + "/"))
                        .isPresent();
    }

    private boolean holds(Question question, List<Question> around, String start) {
        return question.skips().stream().allMatch(skip -> around.stream()
                .filter(it -> it.name().equals(skip.field()))
                .anyMatch(it -> holds(it, around, start) && says(start + it.name(), skip.is())));
    }

    private boolean says(String path, List<String> wanted) {
        var typed = answers.at(path);
        return typed != null && Arrays.stream(typed.split(",", -1)).anyMatch(wanted::contains);
    }
}
