package org.ccpor.form.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.Answers;

/**
 * One answer among those of many forms.
 *
 * @param of whose it is: the code of a form, or a court
 */
public record TypedAnswer(String of, String path, String value) {
    /** By form or court. */
    public static Map<String, Answers> grouped(List<TypedAnswer> all) {
        var values = new HashMap<String, Map<String, String>>();
        all.forEach(it -> values.computeIfAbsent(it.of(), _ -> new HashMap<>()).put(it.path(), it.value()));
        var answers = new HashMap<String, Answers>();
        values.forEach((of, given) -> answers.put(of, Answers.of(given)));
        return answers;
    }
}
