package org.ccpor.testing;

import java.util.List;
import java.util.Map;
import org.ccpor.form.Edit;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;

/** Answers to save, by one who looks at the form and sees what stands there. */
public final class Edits {
    private Edits() {}

    /** By path; no value takes an answer away. */
    public static List<Edit> on(FormPage seen, Map<String, ? extends @Nullable String> answers) {
        return answers.entrySet().stream()
                .map(it -> edit(seen, it.getKey(), it.getValue(), false))
                .toList();
    }

    /** As {@link #on}, by one who says that no text holds party data. */
    public static List<Edit> confirmed(FormPage seen, Map<String, ? extends @Nullable String> answers) {
        return answers.entrySet().stream()
                .map(it -> edit(seen, it.getKey(), it.getValue(), true))
                .toList();
    }

    private static Edit edit(FormPage seen, String path, @Nullable String value, boolean confirmed) {
        var given = seen.given().get(path);
        return new Edit(path, value, given == null ? 0 : given.revision(), confirmed);
    }
}
