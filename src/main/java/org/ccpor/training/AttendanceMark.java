package org.ccpor.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person in one session; one that was never stored says that nothing is. Stays when the session is
 * deleted or the person leaves the list, so that undo finds it again.
 */
@Entity
@Table(name = "training_attendance")
class AttendanceMark {
    @EmbeddedId
    private AttendanceId id;

    private boolean invited;
    private boolean attended;
    private boolean passed;
    String markedBy;
    Instant markedAt;

    @Version
    @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttendanceMark() {}

    /** Nothing is known yet; to be stored it must be marked. */
    @SuppressWarnings("NullAway.Init")
    AttendanceMark(UUID deployment, String session, UUID person) {
        this.id = new AttendanceId(deployment, session, person);
    }

    String session() {
        return id.session();
    }

    UUID person() {
        return id.person();
    }

    boolean invited() {
        return invited;
    }

    boolean attended() {
        return attended;
    }

    boolean passed() {
        return passed;
    }

    /** Whether that changed anything, as all three. */
    boolean invite(boolean now, String by, Instant at) {
        return mark(now, attended, passed, by, at);
    }

    /** Who was not there cannot have passed. */
    boolean attend(boolean now, String by, Instant at) {
        return mark(invited, now, now && passed, by, at);
    }

    /** Who passed was there. */
    boolean pass(boolean now, String by, Instant at) {
        return mark(invited, attended || now, now, by, at);
    }

    private boolean mark(boolean nowInvited, boolean nowAttended, boolean nowPassed, String by, Instant at) {
        if (invited == nowInvited && attended == nowAttended && passed == nowPassed) {
            return false;
        }
        invited = nowInvited;
        attended = nowAttended;
        passed = nowPassed;
        markedBy = by;
        markedAt = at;
        return true;
    }
}
