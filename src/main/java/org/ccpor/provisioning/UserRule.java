package org.ccpor.provisioning;

import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;

/** How one user may change. Pure. */
final class UserRule {
    private UserRule() {}

    static ListedUser fresh(String court, UserEntry entry) {
        return new ListedUser(UUID.randomUUID(), court, entry, UserStatus.LISTED, null, null, null, 1);
    }

    /** @throws Refused if that person is on the list */
    static ListedUser listAgain(ListedUser before, UserEntry entry, Viewer viewer) {
        if (before.active()) {
            throw taken();
        }
        if (!UserRights.mayEdit(viewer, before.court(), before.entry().agencyType())) {
            throw new AccessDeniedException("Not this viewer's user");
        }
        return new ListedUser(
                before.id(), before.court(), entry, UserStatus.LISTED, null, null, null, before.version() + 1);
    }

    static ListedUser with(ListedUser user, UserEntry entry) {
        return new ListedUser(
                user.id(),
                user.court(),
                entry,
                user.status(),
                user.requestedOn(),
                user.createdOn(),
                user.firstLoginOn(),
                user.version() + 1);
    }

    static ListedUser with(ListedUser user, UserStatus status) {
        return new ListedUser(
                user.id(),
                user.court(),
                user.entry(),
                status,
                user.requestedOn(),
                user.createdOn(),
                user.firstLoginOn(),
                user.version() + 1);
    }

    /** Moves the account on; the days of steps that were left out stay empty. */
    static ListedUser advanced(ListedUser user, UserStatus to, LocalDate on) {
        return new ListedUser(
                user.id(),
                user.court(),
                user.entry(),
                to,
                to == UserStatus.REQUESTED ? on : to == UserStatus.LISTED ? null : user.requestedOn(),
                to == UserStatus.CREATED ? on : to.compareTo(UserStatus.CREATED) < 0 ? null : user.createdOn(),
                to == UserStatus.VERIFIED ? on : null,
                user.version() + 1);
    }

    static UserStatus statusByDates(ListedUser user) {
        if (user.firstLoginOn() != null) {
            return UserStatus.VERIFIED;
        } else if (user.createdOn() != null) {
            return UserStatus.CREATED;
        }
        return user.requestedOn() != null ? UserStatus.REQUESTED : UserStatus.LISTED;
    }

    static void requireSeen(ListedUser user, int seenVersion) {
        if (user.version() != seenVersion) {
            throw new Stale("Somebody changed this user meanwhile.");
        }
    }

    static void requireActive(ListedUser user) {
        if (!user.active()) {
            throw new Stale("Somebody removed this user meanwhile.");
        }
    }

    static Stale gone() {
        return new Stale("Somebody removed this user meanwhile.");
    }

    static Refused taken() {
        return new Refused("The court lists this work e-mail already. Change that user, or give another work e-mail.");
    }
}
