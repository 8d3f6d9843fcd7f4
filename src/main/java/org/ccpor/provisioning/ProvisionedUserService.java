package org.ccpor.provisioning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a court and its LEA who are to use CCPOR (domain F7). Court and LEA contacts keep their own side. */
@Service
@Transactional
@Everyone
public class ProvisionedUserService {
    private final ProvisionedUserRepository users;
    private final UserQuery query;
    private final UserSupport support;
    private final UserListAccess access;
    private final UserLock lock;
    private final UserProgressListener progress;
    private final Places places;

    ProvisionedUserService(
            ProvisionedUserRepository users,
            UserQuery query,
            UserSupport support,
            UserListAccess access,
            UserLock lock,
            UserProgressListener progress,
            Places places) {
        this.users = users;
        this.query = query;
        this.support = support;
        this.access = access;
        this.lock = lock;
        this.progress = progress;
        this.places = places;
    }

    /** Part of the list. */
    @Transactional(readOnly = true)
    public List<ListedUser> page(String court, UserFilter filter, int offset, int limit) {
        access.requireRead(court);
        return query.page(court, filter, support.scope(court), offset, limit);
    }

    /** How many fit. */
    @Transactional(readOnly = true)
    public int count(String court, UserFilter filter) {
        access.requireRead(court);
        return query.count(court, filter, support.scope(court));
    }

    /** How the list stands. */
    @Transactional(readOnly = true)
    public UserSummary summary(String court) {
        access.requireRead(court);
        return UserSummary.of(query.all(court), support.scope(court));
    }

    /** What of the plan decides about the users. */
    @Transactional(readOnly = true)
    public UserScope scope(String court) {
        access.requireRead(court);
        return support.scope(court);
    }

    /** Sides this viewer may change now; none while the list is with the team, and for who only reads. */
    @Transactional(readOnly = true)
    public List<AgencyType> sides(String court) {
        var viewer = access.requireRead(court);
        return Stream.of(AgencyType.values())
                .filter(it -> UserAccess.mayEdit(viewer, court, it) && lock.open(court))
                .toList();
    }

    /** Where users can be, as the court profile has it. */
    @Transactional(readOnly = true)
    public UserPlaces places(String court) {
        access.requireRead(court);
        return UserPlaces.in(places.profile(court));
    }

    /**
     * One user as stored now.
     *
     * @throws StaleException if there is none
     */
    @Transactional(readOnly = true)
    public ListedUser get(String court, UUID id) {
        access.requireRead(court);
        return find(court, id).listed();
    }

    /**
     * Lists a person; one who was removed comes back with these details.
     *
     * @throws RefusedException if a field is wrong or the court lists that e-mail already
     */
    public ListedUser add(String court, UserEntry typed) {
        var viewer = access.enter(court);
        access.requireSide(viewer, court, typed.agencyType());
        support.requireCourt(court);
        lock.requireOpen(court);
        var entry = UserRule.clean(typed);
        var by = support.stamp();
        var before = users.findByCourtAndEntryWorkEmail(court, entry.workEmail());
        before.ifPresent(it -> access.requireListAgain(it));
        before.ifPresent(it -> it.listAgain(entry, by));
        var user = before.orElseGet(() -> users.save(new ProvisionedUser(court, entry, by)));
        return told(user, UserChangeKind.ADDED, entry.title(), null, null);
    }

    /**
     * Changes all fields a court fills.
     *
     * @throws StaleException if it was changed or removed since the person saw it
     * @throws RefusedException if a field is wrong or another user has that e-mail
     */
    public ListedUser change(String court, UUID id, UserEntry typed, int seenVersion) {
        var viewer = access.enter(court);
        var user = find(court, id);
        access.requireSide(viewer, court, user.entry().agencyType());
        access.requireSide(viewer, court, typed.agencyType());
        user.requireSeen(seenVersion);
        user.requireActive();
        lock.requireOpen(court);
        var entry = UserRule.clean(typed);
        var before = user.entry();
        if (entry.equals(before)) {
            return user.listed();
        }
        user.change(entry, support.stamp());
        return told(
                user,
                UserChangeKind.CHANGED,
                before.title(),
                UserDifference.history(before, entry, "old"),
                UserDifference.history(entry, before, "new"));
    }

    /** Takes a person off the list; {@link #restore} brings back the same. */
    public ListedUser remove(String court, UUID id, int seenVersion) {
        var user = requireMine(court, id, seenVersion);
        user.remove(support.stamp());
        return told(user, UserChangeKind.REMOVED, user.entry().title(), null, null);
    }

    /** Undoes a removal. */
    public ListedUser restore(String court, UUID id, int seenVersion) {
        var user = requireMine(court, id, seenVersion);
        user.restore(support.stamp());
        return told(user, UserChangeKind.RESTORED, user.entry().title(), null, null);
    }

    private ProvisionedUser requireMine(String court, UUID id, int seenVersion) {
        var viewer = access.enter(court);
        var user = find(court, id);
        access.requireSide(viewer, court, user.entry().agencyType());
        user.requireSeen(seenVersion);
        lock.requireOpen(court);
        return user;
    }

    private ProvisionedUser find(String court, UUID id) {
        return users.findByCourtAndId(court, id).orElseThrow(ProvisionedUser::gone);
    }

    private ListedUser told(
            ProvisionedUser user, ChangeKind what, String subject, @Nullable String before, @Nullable String after) {
        try {
            users.flush();
        } catch (DataIntegrityViolationException race) {
            throw ProvisionedUser.taken();
        } catch (OptimisticLockingFailureException race) {
            throw new StaleException("Somebody changed this user in the same moment. Look at it again, then decide.");
        }
        var listed = user.listed();
        support.tell(listed.court(), what, subject, before, after);
        progress.note(listed.court());
        return listed;
    }
}
