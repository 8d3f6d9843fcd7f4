package org.ccpor.form.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.FormRoundService.Note;
import org.jspecify.annotations.Nullable;

/** Remarks at questions as one page has them before the form is returned. */
class WrittenRemarks {
    private final Map<String, Note> byPath = new LinkedHashMap<>();

    /** As written so far, and not confirmed; a blank one is none. */
    void write(String path, String text) {
        if (text.isBlank()) {
            byPath.remove(path);
        } else {
            byPath.put(path, new Note(path, text, false));
        }
    }

    /** The person says that the remark as it stands holds no party data. */
    void confirm(String path) {
        byPath.computeIfPresent(path, (_, it) -> new Note(path, it.text(), true));
    }

    @Nullable Note at(String path) {
        return byPath.get(path);
    }

    /** In the order in which they were begun. */
    List<Note> all() {
        return List.copyOf(byPath.values());
    }

    void clear() {
        byPath.clear();
    }
}
