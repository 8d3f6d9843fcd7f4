package org.ccpor.form.ui.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.FormReviewService.Note;
import org.jspecify.annotations.Nullable;

/** Remarks at questions as one page has them before the form is returned. */
public class WrittenRemarks {
    private final Map<String, Note> byPath = new LinkedHashMap<>();

    /** As written so far, and not confirmed; a blank one is none. */
    public void write(String path, String text) {
        if (text.isBlank()) {
            byPath.remove(path);
        } else {
            byPath.put(path, new Note(path, text, false));
        }
    }

    /** The person says that the remark as it stands holds no party data. */
    public void confirm(String path) {
        byPath.computeIfPresent(path, (_, it) -> new Note(path, it.text(), true));
    }

    /** {@code null} if none was begun there. */
    public @Nullable Note at(String path) {
        return byPath.get(path);
    }

    /** In the order in which they were begun. */
    public List<Note> all() {
        return List.copyOf(byPath.values());
    }

    /** They were sent. */
    public void clear() {
        byPath.clear();
    }
}
