package org.ccpor.assessment.operations;

/** Options of the operations and infrastructure questionnaire, in the order in which they are offered (domain F2). */
final class OperationsOptions {
    private OperationsOptions() {}

    enum Timeliness {
        SAME_DAY,
        ONE_DAY,
        TWO_TO_THREE,
        MORE,
        UNKNOWN
    }

    enum PriorCheck {
        CMS,
        CLETS,
        SHERIFF,
        PAPER,
        NOT_AT_ALL
    }

    enum DualScreen {
        ALL,
        SOME,
        NONE
    }

    enum Network {
        BRANCH,
        COURT,
        COUNTY
    }

    enum Support {
        COURT,
        COUNTY,
        VENDOR
    }
}
