package org.ccpor.form.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;

/** The answers of a form while edits are worked into them, and what that changed. */
public final class EditedDraft {
    private final TreeMap<String, DraftAnswer> all;
    private final Map<String, DraftAnswer> changed = new LinkedHashMap<>();
    private final FormPage.Mark by;
    private long revision;

    /** @param revision of the last answer that was saved */
    public EditedDraft(Map<String, DraftAnswer> answers, long revision, FormPage.Mark by) {
        this.all = new TreeMap<>(answers);
        this.revision = revision;
        this.by = by;
    }

    static Answers typed(Collection<DraftAnswer> rows) {
        var values = new TreeMap<String, String>();
        for (var row : rows) {
            var value = row.value();
            if (value != null) {
                values.put(row.path(), value);
            }
        }
        return Answers.of(values);
    }

    /** The answer there, or the note that one was taken away; {@code null} if there never was one. */
    @Nullable DraftAnswer at(String path) {
        return all.get(path);
    }

    @Nullable String value(String path) {
        var row = all.get(path);
        return row == null ? null : row.value();
    }

    Answers typed() {
        return typed(all.values());
    }

    /** Rows of a table. */
    long rows(String table) {
        var start = table + "/";
        return all.subMap(start, start + Character.MAX_VALUE).values().stream()
                .filter(it -> it.value() != null && AnswerPath.of(it.path()).isRow())
                .count();
    }

    /** Gives this answer; taking a row away takes its answers with it. */
    DraftAnswer put(String path, @Nullable String value) {
        if (value == null && AnswerPath.of(path).isRow()) {
            all.subMap(path + "/", path + "/" + Character.MAX_VALUE).values().stream()
                    .filter(it -> it.value() != null)
                    .toList()
                    .forEach(it -> store(it.path(), null));
        }
        return store(path, value);
    }

    private DraftAnswer store(String path, @Nullable String value) {
        var row = new DraftAnswer(path, value, ++revision, by);
        all.put(path, row);
        changed.put(path, row);
        return row;
    }

    /** Puts back what was there before an edit that cannot stand beside the others. */
    void undo(String path, @Nullable DraftAnswer before) {
        changed.remove(path);
        if (before == null) {
            all.remove(path);
        } else {
            all.put(path, before);
        }
    }

    boolean says(String path, @Nullable String value) {
        return Objects.equals(value(path), value);
    }

    /** Answers of this edit, by path. */
    public Map<String, DraftAnswer> changed() {
        return changed;
    }

    long revision() {
        return revision;
    }
}
