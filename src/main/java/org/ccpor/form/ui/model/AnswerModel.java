package org.ccpor.form.ui.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.Outage;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Saves answers and remembers which were not stored and why, so that nothing typed is lost. */
public class AnswerModel {
    private final EditorModel editor;
    private final FormKey key;
    private final Viewer me;
    private final Map<String, FormPage.Given> given;
    private final Map<String, Edit> unsaved = new LinkedHashMap<>();
    private final Map<String, Saved> troubles = new LinkedHashMap<>();
    private @Nullable Instant savedAt;
    private boolean outage;

    /** @param given what is stored; kept up to date here */
    AnswerModel(EditorModel editor, FormKey key, Viewer me, Map<String, FormPage.Given> given) {
        this.editor = editor;
        this.key = key;
        this.me = me;
        this.given = given;
    }

    List<Saved> save(List<Edit> edits) {
        edits.forEach(it -> unsaved.put(it.path(), it));
        try {
            var done = editor.drafts().save(key, edits);
            outage = false;
            done.forEach(this::note);
            return done;
        } catch (AccessDeniedException notAnyMore) {
            edits.forEach(it -> note(new Saved.Refusal(it.path(), "You may not change this form any more.")));
            return List.of();
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            outage = true;
            return List.of();
        }
    }

    /** Saves again what an outage kept from being stored; what needs a decision waits for it. */
    void retry() {
        var again = unsaved.values().stream()
                .filter(it -> !troubles.containsKey(it.path()))
                .toList();
        if (!again.isEmpty()) {
            save(again);
        }
    }

    void forget(String path) {
        unsaved.remove(path);
        troubles.remove(path);
    }

    private void note(Saved saved) {
        if (!(saved instanceof Saved.Stored stored)) {
            troubles.put(saved.path(), saved);
            return;
        }
        var edit = unsaved.get(stored.path());
        forget(stored.path());
        savedAt = stored.at();
        if (edit == null || edit.value() == null) {
            given.keySet().removeIf(AnswerPath.of(stored.path())::holds);
        } else {
            given.put(stored.path(), new FormPage.Given(edit.value(), stored.revision(), me.userName(), stored.at()));
        }
    }

    /** The answers as this person sees them: the stored ones, and over them what is not stored yet. */
    Answers over(Answers stored) {
        var all = stored;
        for (var it : unsaved.values()) {
            all = all.with(it.path(), it.value());
        }
        return all;
    }

    /** What was typed there and is not stored. */
    public @Nullable Edit unsaved(String path) {
        return unsaved.get(path);
    }

    /** Why it was not stored. */
    public @Nullable Saved trouble(String path) {
        return troubles.get(path);
    }

    /** Paths that wait for this person's decision. */
    public Set<String> troubles() {
        return Set.copyOf(troubles.keySet());
    }

    /** Whether the database did not answer the last time. */
    public boolean outage() {
        return outage;
    }

    /** How saving stands, in a few words; empty before anything was typed. */
    public String words() {
        if (outage) {
            return "Not saved: the database does not answer. What you typed stays here and is saved later.";
        }
        if (!troubles.isEmpty()) {
            return troubles.size() == 1
                    ? "Not saved: 1 answer, see there"
                    : "Not saved: " + troubles.size() + " answers";
        }
        return savedAt == null ? "" : "Saved " + DateFormatter.time(Objects.requireNonNull(savedAt), editor.clock());
    }
}
