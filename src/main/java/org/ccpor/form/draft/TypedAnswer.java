package org.ccpor.form.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.Answers;

/**
 * One answer among those of many forms.
 *
 * @param <K> what answers are told apart by: the form, or the slug of the court
 */
public record TypedAnswer<K>(K of, String path, String value) {
    /** By form or court. */
    public static <K> Map<K, Answers> grouped(List<TypedAnswer<K>> all) {
        var values = new HashMap<K, Map<String, String>>();
        all.forEach(it -> values.computeIfAbsent(it.of(), _ -> new HashMap<>()).put(it.path(), it.value()));
        var answers = new HashMap<K, Answers>();
        values.forEach((of, given) -> answers.put(of, Answers.of(given)));
        return answers;
    }
}
