package org.ccpor.provisioning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a court and its LEA who are to use CCPOR (domain F7). Court and LEA contacts keep their own side. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProvisionedUsers {
    private final UserTable table;
    private final UserDesk desk;
    private final UserDoor door;
    private final UserLock lock;
    private final UserProgress progress;
    private final Places places;

    ProvisionedUsers(
            UserTable table, UserDesk desk, UserDoor door, UserLock lock, UserProgress progress, Places places) {
        this.table = table;
        this.desk = desk;
        this.door = door;
        this.lock = lock;
        this.progress = progress;
        this.places = places;
    }

    /** Part of the list. */
    @Transactional(readOnly = true)
    public List<ListedUser> page(String court, UserFilter filter, int offset, int limit) {
        door.requireRead(court);
        return table.page(court, filter, desk.scope(court), offset, limit);
    }

    /** How many fit. */
    @Transactional(readOnly = true)
    public int count(String court, UserFilter filter) {
        door.requireRead(court);
        return table.count(court, filter, desk.scope(court));
    }

    /** How the list stands. */
    @Transactional(readOnly = true)
    public UserSummary summary(String court) {
        door.requireRead(court);
        return UserSummary.of(table.all(court), desk.scope(court));
    }

    /** What of the plan decides about the users. */
    @Transactional(readOnly = true)
    public UserScope scope(String court) {
        door.requireRead(court);
        return desk.scope(court);
    }

    /** Sides this viewer may change now; none while the list is with the team, and for who only reads. */
    @Transactional(readOnly = true)
    public List<AgencyType> sides(String court) {
        var viewer = door.requireRead(court);
        return Stream.of(AgencyType.values())
                .filter(it -> UserRights.mayEdit(viewer, court, it) && lock.open(court))
                .toList();
    }

    /** Where users can be, as the court profile has it. */
    @Transactional(readOnly = true)
    public UserPlaces places(String court) {
        door.requireRead(court);
        return UserPlaces.in(places.profile(court));
    }

    /**
     * One user as stored now.
     *
     * @throws Stale if there is none
     */
    @Transactional(readOnly = true)
    public ListedUser get(String court, UUID id) {
        door.requireRead(court);
        return table.find(court, id).orElseThrow(UserRule::gone);
    }

    /**
     * Lists a person; one who was removed comes back with these details.
     *
     * @throws Refused if a field is wrong or the court lists that e-mail already
     */
    public ListedUser add(String court, UserEntry typed) {
        var viewer = door.enter(court);
        door.requireSide(viewer, court, typed.agencyType());
        desk.requireCourt(court);
        lock.requireOpen(court);
        var entry = UserCheck.clean(typed);
        var before = table.findByEmail(court, entry.workEmail());
        var user =
                before.map(it -> UserRule.listAgain(it, entry, viewer)).orElseGet(() -> UserRule.fresh(court, entry));
        try {
            if (before.isPresent()) {
                write(user);
            } else {
                table.insert(List.of(user), desk.stamp());
            }
        } catch (DuplicateKeyException race) {
            throw UserRule.taken();
        }
        desk.tell(court, "user.added", entry.title(), null, null);
        progress.note(court);
        return user;
    }

    /**
     * Changes all fields a court fills.
     *
     * @throws Stale if it was changed or removed since the person saw it
     * @throws Refused if a field is wrong or another user has that e-mail
     */
    public ListedUser change(String court, UUID id, UserEntry typed, int seenVersion) {
        var viewer = door.enter(court);
        var user = table.find(court, id).orElseThrow(UserRule::gone);
        door.requireSide(viewer, court, user.entry().agencyType());
        door.requireSide(viewer, court, typed.agencyType());
        UserRule.requireSeen(user, seenVersion);
        UserRule.requireActive(user);
        lock.requireOpen(court);
        var entry = UserCheck.clean(typed);
        if (entry.equals(user.entry())) {
            return user;
        }
        var changed = UserRule.with(user, entry);
        try {
            write(changed);
        } catch (DuplicateKeyException race) {
            throw UserRule.taken();
        }
        desk.tell(
                court,
                "user.changed",
                user.entry().title(),
                UserDifference.history(user.entry(), entry, "old"),
                UserDifference.history(entry, user.entry(), "new"));
        progress.note(court);
        return changed;
    }

    /** Takes a person off the list; {@link #restore} brings back the same. */
    public ListedUser remove(String court, UUID id, int seenVersion) {
        var user = requireMine(court, id, seenVersion);
        UserRule.requireActive(user);
        return step(user, UserStatus.REMOVED, "user.removed");
    }

    /** Undoes a removal. */
    public ListedUser restore(String court, UUID id, int seenVersion) {
        var user = requireMine(court, id, seenVersion);
        if (user.active()) {
            throw new Stale("Somebody brought this user back meanwhile.");
        }
        return step(user, UserRule.statusByDates(user), "user.restored");
    }

    private ListedUser requireMine(String court, UUID id, int seenVersion) {
        var viewer = door.enter(court);
        var user = table.find(court, id).orElseThrow(UserRule::gone);
        door.requireSide(viewer, court, user.entry().agencyType());
        UserRule.requireSeen(user, seenVersion);
        lock.requireOpen(court);
        return user;
    }

    private ListedUser step(ListedUser user, UserStatus to, String what) {
        var changed = UserRule.with(user, to);
        write(changed);
        desk.tell(user.court(), what, user.entry().title(), null, null);
        progress.note(user.court());
        return changed;
    }

    private void write(ListedUser user) {
        if (table.update(List.of(user), desk.stamp()) == 0) {
            throw new Stale("Somebody changed this user in the same moment. Look at it again, then decide.");
        }
    }
}
