package org.ccpor.closeout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must hold at the end, by thread (domain F13, adapted and proposed); the words stand in the form's bundle. */
enum ExitLine {
    DELIVERABLES,
    ISSUES,
    PROFILE,
    CHANGES,
    SCRIPTS,
    WORKAROUNDS,
    CARPOS,
    ERRORS,
    LEA_ACCESS,
    RESPONSE,
    SCANNERS,
    TRAINING,
    EXTRA_TRAINING,
    TRAINER,
    PROCEDURES,
    ADMINISTRATOR,
    HELP_DESK,
    ROUTE;

    /** Row of the table in which it stands. */
    String row() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ExitLine> ofRow(String row) {
        return Arrays.stream(values()).filter(it -> it.row().equals(row)).findFirst();
    }
}
