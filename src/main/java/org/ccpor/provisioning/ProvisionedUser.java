package org.ccpor.provisioning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.jspecify.annotations.Nullable;

/**
 * One person on a court's list. Stays after removal, so that undo and a second listing find the same again. Says what
 * its steps refuse.
 */
@Entity
class ProvisionedUser {
    @Id
    private UUID id;

    private String court;

    @Embedded
    private UserEntry entry;

    @Enumerated(EnumType.STRING)
    private UserStatus status = UserStatus.LISTED;

    private @Nullable LocalDate requestedOn;
    private @Nullable LocalDate createdOn;
    private @Nullable LocalDate firstLoginOn;
    Instant updatedAt;
    String updatedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProvisionedUser() {}

    ProvisionedUser(String court, UserEntry entry, Stamp by) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.entry = entry;
        this.updatedAt = by.at();
        this.updatedBy = by.by();
    }

    /** Who writes and when. */
    record Stamp(String by, Instant at) {}

    UUID id() {
        return id;
    }

    UserEntry entry() {
        return entry;
    }

    boolean active() {
        return status != UserStatus.REMOVED;
    }

    /** From 1 on. */
    private int version() {
        return version == null ? 1 : version + 1;
    }

    boolean isAt(int seenVersion) {
        return version() == seenVersion;
    }

    void requireSeen(int seenVersion) {
        if (!isAt(seenVersion)) {
            throw new StaleException("Somebody changed this user meanwhile.");
        }
    }

    String court() {
        return court;
    }

    void requireActive() {
        if (!active()) {
            throw gone();
        }
    }

    /** With nothing of what was done before. Who may keep users of its old side is asked before. */
    void listAgain(UserEntry details, Stamp by) {
        if (active()) {
            throw taken();
        }
        entry = details;
        status = UserStatus.LISTED;
        requestedOn = null;
        createdOn = null;
        firstLoginOn = null;
        touch(by);
    }

    void change(UserEntry details, Stamp by) {
        entry = details;
        touch(by);
    }

    void remove(Stamp by) {
        requireActive();
        status = UserStatus.REMOVED;
        touch(by);
    }

    /** Back to the step the account was at. */
    void restore(Stamp by) {
        if (active()) {
            throw new StaleException("Somebody brought this user back meanwhile.");
        }
        if (firstLoginOn != null) {
            status = UserStatus.VERIFIED;
        } else if (createdOn != null) {
            status = UserStatus.CREATED;
        } else {
            status = requestedOn != null ? UserStatus.REQUESTED : UserStatus.LISTED;
        }
        touch(by);
    }

    /** Moves the account, whether it was elsewhere before; the days of steps that were left out stay empty. */
    boolean advance(UserStatus to, LocalDate on, Stamp by) {
        if (status == to) {
            return false;
        }
        status = to;
        requestedOn = to == UserStatus.REQUESTED ? on : to == UserStatus.LISTED ? null : requestedOn;
        createdOn = to == UserStatus.CREATED ? on : to.compareTo(UserStatus.CREATED) < 0 ? null : createdOn;
        firstLoginOn = to == UserStatus.VERIFIED ? on : null;
        touch(by);
        return true;
    }

    /** Enters the day of training, whether there was none before. */
    boolean train(LocalDate day, Stamp by) {
        if (!active() || entry.trainedOn() != null) {
            return false;
        }
        entry = entry.trainedOn(day);
        touch(by);
        return true;
    }

    ListedUser listed() {
        return new ListedUser(id, court, entry, status, requestedOn, createdOn, firstLoginOn, version());
    }

    static StaleException gone() {
        return new StaleException("Somebody removed this user meanwhile.");
    }

    static RefusedException taken() {
        return new RefusedException(
                "The court lists this work e-mail already. Change that user, or give another work e-mail.");
    }

    private void touch(Stamp by) {
        updatedAt = by.at();
        updatedBy = by.by();
    }
}
