package org.ccpor.readiness.training;

import java.util.UUID;

/** What is known of one person in one session; without a row nothing is. */
record AttendanceMark(String session, UUID person, boolean invited, boolean attended, boolean passed) {
    static AttendanceMark none(String session, UUID person) {
        return new AttendanceMark(session, person, false, false, false);
    }

    AttendanceMark invite(boolean now) {
        return new AttendanceMark(session, person, now, attended, passed);
    }

    /** Who was not there cannot have passed. */
    AttendanceMark attend(boolean now) {
        return new AttendanceMark(session, person, invited, now, now && passed);
    }

    /** Who passed was there. */
    AttendanceMark pass(boolean now) {
        return new AttendanceMark(session, person, invited, attended || now, now);
    }
}
