package org.ccpor.acceptance;

import org.ccpor.identity.Viewer;

/** Who may log results and work on defects. Pure; asked by the form for every answer. */
final class AcceptanceAccess {
    private AcceptanceAccess() {}

    /** The environment is fixed; only coordinators choose the library. */
    static boolean mayAnswer(Viewer viewer, String path) {
        return switch (path) {
            case "environment" -> false;
            case "library" -> viewer.coordinates();
            default -> true;
        };
    }

    /** Coordinators, and contacts whose account is named among the testers. */
    static boolean tests(Viewer viewer, AcceptanceTest test) {
        return viewer.coordinates() || test.tester(viewer).isPresent();
    }
}
