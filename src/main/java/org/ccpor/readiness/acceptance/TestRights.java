package org.ccpor.readiness.acceptance;

import java.util.Set;
import org.ccpor.form.Answers;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** Who may log results, work on defects and sign. Pure; asked by the form for every answer. */
final class TestRights {
    /** Never typed by anybody. */
    private static final Set<String> FIXED = Set.of("environment");

    private TestRights() {}

    static boolean mayAnswer(Viewer viewer, String path, Answers now) {
        var steps = path.split("/", -1);
        if (FIXED.contains(steps[0])) {
            return false;
        }
        return switch (steps[0]) {
            case "library" -> viewer.coordinates();
            case "signatures" -> signs(viewer, steps, now);
            default -> true;
        };
    }

    /** Coordinators, and contacts whose account is named among the testers. */
    static boolean tests(Viewer viewer, AcceptanceTest test) {
        return viewer.coordinates() || test.tester(viewer).isPresent();
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
