package org.ccpor.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may do what with a form: pure functions, asked by the services and by the screen (domain 2.3). */
public final class FormAccess {
    private FormAccess() {}

    /** Coordinators, executives and the court's own contacts. */
    public static boolean mayRead(Viewer viewer, String court) {
        return viewer.seesInFull(court);
    }

    /** Whether this viewer may give or change the answer at that path now. */
    public static boolean mayAnswer(
            Viewer viewer, FormKey key, FormModel model, FormState state, Answers answers, String path) {
        return mayAnswer(viewer, key, model, state, answers::at, path);
    }

    /** As above, with what is answered looked up by path. */
    public static boolean mayAnswer(
            Viewer viewer,
            FormKey key,
            FormModel model,
            FormState state,
            Function<String, @Nullable String> answers,
            String path) {
        var at = AnswerPath.of(path);
        var top = model.at(at.top());
        var question = model.at(at);
        if (top.isEmpty() || question.isEmpty()) {
            return false;
        }
        var teamOnly = top.get().teamOnly() || question.get().teamOnly();
        var ongoing = top.get().ongoing() || question.get().ongoing();
        var open = state.open() || (ongoing && state == FormState.ACCEPTED);
        if (viewer.coordinates()) {
            return teamOnly || open;
        }
        if (teamOnly || !open || !viewer.serves(key.court())) {
            return false;
        }
        return viewer.role() != Role.LEA_CONTACT || openToLea(top.get(), answers, at);
    }

    /** Whether this viewer sees answers that are {@link Restricted}. */
    public static boolean mayReadRestricted(Viewer viewer, String court) {
        return viewer.coordinates() || viewer.serves(court);
    }

    /** Whether this viewer gets answers on paper and in exports that are {@link Sensitive} or {@link Restricted}. */
    public static boolean mayExportAll(Viewer viewer, String court) {
        return mayReadRestricted(viewer, court);
    }

    /** What of these answers, or of anything else kept by path, this viewer may see. */
    public static <T extends @Nullable Object> Map<String, T> readable(
            Viewer viewer, String court, FormModel model, Map<String, T> byPath) {
        if (mayReadRestricted(viewer, court)) {
            return byPath;
        }
        var open = new TreeMap<String, T>(byPath);
        open.keySet().removeIf(path -> restricted(model, path));
        return open;
    }

    private static boolean restricted(FormModel model, String path) {
        return Stream.of(AnswerPath.of(path).top(), path)
                .flatMap(it -> model.at(it).stream())
                .anyMatch(Question::restricted);
    }

    /** Court contacts hand in for their court; coordinators may do it for them. */
    public static boolean maySubmit(Viewer viewer, String court) {
        return viewer.coordinates() || (viewer.role() == Role.COURT_CONTACT && viewer.serves(court));
    }

    /** Only the team accepts, returns and reopens. */
    public static boolean mayDecide(Viewer viewer) {
        return viewer.coordinates();
    }

    /** A row becomes the LEA's own when it says so; one that does not say yet may be claimed. */
    private static boolean openToLea(Question top, Function<String, @Nullable String> answers, AnswerPath path) {
        var where = top.lea();
        if (where == null) {
            return false;
        }
        if (where.isEmpty() || path.row() == null) {
            return true;
        }
        var owner = answers.apply(path.beside(where).toString());
        if ("LEA".equals(owner)) {
            return true;
        }
        var added = answers.apply(path.line().toString()) != null;
        return owner == null && (path.isRow() ? !added : added && where.equals(path.field()));
    }
}
