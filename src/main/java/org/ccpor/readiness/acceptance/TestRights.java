package org.ccpor.readiness.acceptance;

import java.util.Set;
import org.ccpor.form.Answers;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may log results, work on defects and sign. Pure; asked by the form for every answer. */
final class TestRights {
    /** Never typed by anybody. */
    private static final Set<String> FIXED = Set.of("environment", "runs");

    private TestRights() {}

    static boolean mayAnswer(Viewer viewer, String path, Answers now) {
        var steps = path.split("/", -1);
        if (FIXED.contains(steps[0])) {
            return false;
        }
        return switch (steps[0]) {
            case "library" -> viewer.coordinates();
            case "cases" -> steps.length == 2 ? viewer.coordinates() : tests(viewer, now);
            case "defects" ->
                now.at("defects/" + steps[1]) == null || steps.length > 2 ? tests(viewer, now) : viewer.coordinates();
            case "signatures" -> signs(viewer, steps, now);
            default -> true;
        };
    }

    /** Coordinators, and contacts whose account is named among the testers. */
    static boolean tests(Viewer viewer, Answers now) {
        return viewer.coordinates() || testerRow(viewer, now) != null;
    }

    /** The row that names this person's account; {@code null} if none does. */
    static @Nullable String testerRow(Viewer viewer, Answers now) {
        return now.rows("testers").stream()
                .filter(it -> viewer.userName().equals(now.at("testers/" + it + "/account")))
                .findFirst()
                .orElse(null);
    }

    /** Its own side for contacts; coordinators record what was signed on paper. */
    static boolean signsFor(Viewer viewer, Side side) {
        return viewer.coordinates()
                || viewer.role() == Role.COURT_CONTACT && side == Side.COURT
                || viewer.role() == Role.LEA_CONTACT && side == Side.LEA;
    }

    /** A signature is written once; only coordinators take one back. */
    private static boolean signs(Viewer viewer, String[] steps, Answers now) {
        var row = "signatures/" + steps[1];
        if (now.at(row) != null) {
            return steps.length == 3 && steps[2].equals("takenBack") && viewer.coordinates();
        }
        return (viewer.coordinates() || !(steps.length == 3 && steps[2].equals("paper")))
                && (steps[1].startsWith(Side.COURT.start()) && signsFor(viewer, Side.COURT)
                        || steps[1].startsWith(Side.LEA.start()) && signsFor(viewer, Side.LEA));
    }
}
