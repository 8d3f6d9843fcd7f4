package org.ccpor.form.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Works one person's edits into a draft, one by one. */
public final class AnswerEdits {
    private final Viewer viewer;
    private final FormSupport.Sheet sheet;
    private final FormModel model;
    private final EditedDraft draft;
    private final FormPage.Mark by;
    private final Answers before;
    private final Map<String, Change> confirmed = new LinkedHashMap<>();

    /** For one edit by one person. */
    public AnswerEdits(Viewer viewer, FormSupport.Sheet sheet, EditedDraft draft, FormPage.Mark by) {
        this.viewer = viewer;
        this.sheet = sheet;
        this.model = sheet.definition().model();
        this.draft = draft;
        this.by = by;
        this.before = draft.typed();
    }

    /** Rows first, then whose rows they are, then the rest. */
    public int rank(String path) {
        var at = AnswerPath.of(path);
        return at.isRow() ? 0 : owner(at) ? 1 : 2;
    }

    /** Lines of history for texts that were kept although the guard had stopped at them. */
    public Collection<Change> confirmed() {
        return confirmed.values();
    }

    /** Takes back what the form refuses beside all other answers; by path, why. */
    public Map<String, String> refused(FormDefinition.About about) {
        var refused = new HashMap<String, String>();
        var after = draft.typed();
        for (var path : List.copyOf(draft.changed().keySet())) {
            sheet.definition().refuses(path, after, about).ifPresent(why -> {
                refused.put(path, why);
                confirmed.remove(path);
                draft.undo(path, sheet.answers().get(path));
            });
        }
        return refused;
    }

    /** Checks and takes the edit; what is refused is said in the result. */
    public Saved save(Edit edit) {
        var path = edit.path();
        var at = AnswerPath.of(path);
        var question = EditRule.question(model, at);
        if (question.isEmpty()) {
            return new Saved.Refusal(path, "There is no such question in this form; load the page again.");
        }
        var value = stored(path, edit.value());
        if (!mayAnswer(at, value)) {
            return new Saved.Refusal(path, notYours(at, question.get()));
        }
        var now = draft.at(path);
        if (draft.says(path, value)) {
            return new Saved.Stored(path, now == null ? 0 : now.revision(), now == null ? by.at() : now.at());
        }
        var refusal = EditRule.refusal(question.get(), draft, at, value);
        if (refusal.isPresent()) {
            return new Saved.Refusal(path, refusal.get());
        }
        // Who saw no answer and finds none agrees with everybody.
        var seen = seen(edit);
        var bothNone = now != null && now.value() == null && seen == 0;
        if (now != null && !bothNone && now.revision() > seen) {
            return new Saved.Conflict(path, now.value(), now.revision(), now.by(), now.at());
        }
        return keep(path, path, question.get(), value, edit.confirmed());
    }

    /** Nobody can have seen an answer that is not given yet, such as one of the form in an earlier deployment. */
    private long seen(Edit edit) {
        return edit.seenRevision() > sheet.revision() ? 0 : edit.seenRevision();
    }

    /** Takes what an aggregate answers: checked like a typed answer, except for who gives it and what that person saw. */
    public Saved take(String path, @Nullable String value, boolean sure) {
        var at = AnswerPath.of(path);
        var question = EditRule.question(model, at)
                .orElseThrow(() -> new IllegalStateException("An aggregate answers no question: " + path));
        if (draft.says(path, value)) {
            return new Saved.Stored(path, 0, by.at());
        }
        if (!FormAccess.mayAnswer(viewer, sheet.key(), model, sheet.state(), draft::value, at.top())) {
            return new Saved.Refusal(path, notYours(at, question));
        }
        // A table that people type has a limit; one that a module keeps ends when the module says so.
        var refusal = at.isRow() ? Optional.<String>empty() : EditRule.refusal(question, draft, at, value);
        return refusal.<Saved>map(it -> new Saved.Refusal(path, it))
                .orElseGet(() -> keep(path, String.valueOf(value), question, value, sure));
    }

    /** @param once under which a confirmation is told once: a text may stand in several places of one aggregate */
    private Saved keep(String path, String once, Question question, @Nullable String value, boolean sure) {
        var reasons = EditRule.suspects(question, value);
        if (!reasons.isEmpty() && !sure) {
            return new Saved.Held(path, reasons);
        }
        if (!reasons.isEmpty()) {
            confirmed.putIfAbsent(once, confirmation(path, reasons));
        }
        var stored = draft.put(path, value);
        return new Saved.Stored(path, stored.revision(), stored.at());
    }

    private @Nullable String stored(String path, @Nullable String typed) {
        var value = EditRule.stored(typed);
        return value == null ? null : EditRule.stored(sheet.definition().tidy(path, value));
    }

    private boolean mayAnswer(AnswerPath path, @Nullable String value) {
        return FormAccess.mayAnswer(viewer, sheet.key(), model, sheet.state(), draft::value, path.toString())
                && sheet.definition().mayAnswer(viewer, path.toString(), before)
                && (viewer.role() != Role.LEA_CONTACT || !owner(path) || Objects.equals(value, "LEA"));
    }

    /** Whether the answer says whose row it is. */
    private boolean owner(AnswerPath path) {
        var field = path.field();
        return field != null
                && model.at(path.top()).filter(it -> field.equals(it.lea())).isPresent();
    }

    private String notYours(AnswerPath path, Question question) {
        var team = question.teamOnly()
                || model.at(path.top()).filter(Question::teamOnly).isPresent();
        if (team && !viewer.coordinates()) {
            return "Only the CCPOR team answers this.";
        }
        return sheet.state().open()
                ? "Only the court answers this; the LEA fills in its own part."
                : "This form is %s; it changes only once it is returned or opened again."
                        .formatted(sheet.state() == FormState.ACCEPTED ? "accepted" : "handed in");
    }

    private Change confirmation(String path, List<String> reasons) {
        return new Change(
                sheet.key().court(),
                FormChangeKind.TEXT_CONFIRMED,
                sheet.title() + ": " + sheet.definition().texts().label(path),
                null,
                null,
                String.join(" ", reasons),
                by.by(),
                by.at());
    }
}
