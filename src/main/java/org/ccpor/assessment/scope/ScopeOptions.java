package org.ccpor.assessment.scope;

/** Options of the scope questionnaire, in the order in which they are offered (domain F1). */
final class ScopeOptions {
    private ScopeOptions() {}

    enum Submitter {
        COURT,
        SHERIFF,
        OTHER
    }

    enum Known {
        YES,
        NO,
        UNKNOWN
    }

    enum Delivery {
        FAX,
        HAND,
        SCAN_EMAIL,
        MAIL,
        PICK_UP,
        OTHER
    }

    enum LocalSystem {
        YES_COURT,
        YES_SHERIFF,
        NO,
        FUTURE
    }

    enum Storage {
        NONE,
        DATA,
        IMAGE,
        BOTH
    }

    enum Available {
        YES,
        NO,
        FUTURE
    }

    enum Coverage {
        BUSINESS,
        EXTENDED,
        ALWAYS
    }

    enum Backlog {
        YES,
        NO,
        UNDECIDED
    }

    /** Roles inside CCPOR (domain 2.2). */
    enum UserRole {
        QUERY,
        QUERY_SEALED,
        COURT,
        SUPERVISOR,
        ADMINISTRATOR
    }

    enum AgencyType {
        SHERIFF,
        POLICE,
        OTHER
    }
}
