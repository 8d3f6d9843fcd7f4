package org.ccpor.provisioning.profile;

/** What can be chosen in the court profile. Options of the processing model are named as in the scope questionnaire. */
final class ProfileOptions {
    private ProfileOptions() {}

    enum CourtKind {
        SUPERIOR,
        TRIBAL
    }

    enum Department {
        CRIMINAL,
        FAMILY,
        CIVIL,
        JUVENILE,
        PROBATE
    }

    enum OriUse {
        ALL,
        CRIMINAL,
        CIVIL,
        FAMILY,
        JUVENILE
    }

    /** What the court does while it cannot save in CCPOR itself (domain 3.5). */
    enum Fallback {
        NOT_NEEDED,
        SCAN_AND_EMAIL
    }

    enum Visibility {
        COUNTY,
        STATEWIDE
    }

    /** Roles that see sealed orders (domain 2.2). */
    enum SealedPolicy {
        SUPERVISORS,
        SUPERVISORS_AND_QUERY,
        NOBODY
    }
}
