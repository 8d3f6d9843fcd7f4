package org.ccpor.form;

import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Who may do what with a form: pure functions, asked by the services and by the screen (domain 2.3). */
public final class FormRights {
    private FormRights() {}

    /** Coordinators, executives and the court's own contacts. */
    public static boolean mayRead(Viewer viewer, String court) {
        return viewer.seesInFull(court);
    }

    /** Whether this viewer may give or change the answer at that path now. */
    public static boolean mayAnswer(
            Viewer viewer, FormKey key, FormModel model, FormState state, Answers answers, String path) {
        var top = model.at(path.split("/", -1)[0]);
        var question = model.at(path);
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
        return viewer.role() != Role.LEA_CONTACT || openToLea(top.get(), answers, path);
    }

    /** Court contacts hand in for their court; coordinators may do it for them. */
    public static boolean maySubmit(Viewer viewer, String court) {
        return viewer.coordinates() || (viewer.role() == Role.COURT_CONTACT && viewer.serves(court));
    }

    /** Only the team accepts, returns and reopens. */
    public static boolean mayDecide(Viewer viewer) {
        return viewer.coordinates();
    }

    private static boolean openToLea(Question top, Answers answers, String path) {
        var where = top.lea();
        if (where == null) {
            return false;
        }
        var steps = path.split("/", -1);
        if (where.isEmpty() || steps.length < 2) {
            return true;
        }
        var row = steps[0] + "/" + steps[1];
        var owner = answers.at(row + "/" + where);
        return owner == null || "LEA".equals(owner);
    }
}
