package org.ccpor.provisioning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts from requested to checked, many at a time, by the team. */
@Service
@Transactional
@Everyone
public class UserStepService {
    private final ProvisionedUserRepository users;
    private final UserSupport support;
    private final UserListAccess access;
    private final UserLock lock;
    private final UserProgressListener progress;

    UserStepService(
            ProvisionedUserRepository users,
            UserSupport support,
            UserListAccess access,
            UserLock lock,
            UserProgressListener progress) {
        this.users = users;
        this.support = support;
        this.access = access;
        this.lock = lock;
        this.progress = progress;
    }

    /**
     * Sets the accounts of these users to that step, forwards or back.
     *
     * @param seen versions by user, as the person saw them
     * @param to any step but removed
     * @param on the day it was done; not in the future
     * @return how many changed; those that were there already stay
     * @throws StaleException if one of them was changed or removed since the person saw it; nothing was stored
     */
    @Coordinators
    public int advance(String court, Map<UUID, Integer> seen, UserStatus to, LocalDate on) {
        if (to == UserStatus.REMOVED || on.isAfter(support.today())) {
            throw new RefusedException("Choose a step, and a day that is not in the future.");
        }
        access.enter(court);
        lock.requireOpen(court);
        var by = support.stamp();
        var changed = seen(court, seen, true).stream()
                .filter(it -> it.advance(to, on, by))
                .toList();
        flush();
        if (!changed.isEmpty()) {
            support.tell(court, kind(to), subject(changed), null, null);
            progress.note(court);
        }
        return changed.size();
    }

    /**
     * Takes these users off the list; {@link #restore} brings back the same.
     *
     * @param seen versions by user, as the person saw them
     * @return their versions now
     * @throws StaleException if one of them was changed or removed since the person saw it; nothing was stored
     */
    @Coordinators
    public Map<UUID, Integer> remove(String court, Map<UUID, Integer> seen) {
        return all(court, seen, true, UserChangeKind.REMOVED, ProvisionedUser::remove);
    }

    /**
     * Undoes a removal.
     *
     * @param removed versions by user, as {@link #remove} gave them
     * @return their versions now
     * @throws StaleException if one of them came back or was changed since; nothing was stored
     */
    @Coordinators
    public Map<UUID, Integer> restore(String court, Map<UUID, Integer> removed) {
        return all(court, removed, false, UserChangeKind.RESTORED, ProvisionedUser::restore);
    }

    private Map<UUID, Integer> all(
            String court,
            Map<UUID, Integer> seen,
            boolean listed,
            UserChangeKind what,
            BiConsumer<ProvisionedUser, ProvisionedUser.Stamp> change) {
        access.enter(court);
        lock.requireOpen(court);
        var by = support.stamp();
        var changing = seen(court, seen, listed);
        changing.forEach(it -> change.accept(it, by));
        flush();
        if (!changing.isEmpty()) {
            support.tell(court, what, subject(changing), null, null);
            progress.note(court);
        }
        return changing.stream()
                .map(ProvisionedUser::listed)
                .collect(Collectors.toMap(ListedUser::id, ListedUser::version));
    }

    /**
     * Enters the day of training of those who have none, as attendance says; who has one keeps it.
     *
     * @param trained days that have come, by user; users who are not on the list are left out
     * @return how many got a day
     */
    @Coordinators
    public int trained(String court, Map<UUID, LocalDate> trained) {
        access.enter(court);
        lock.requireOpen(court);
        users.lockCourt(court);
        var by = support.stamp();
        var days = trained.entrySet().stream()
                .filter(it -> !it.getValue().isAfter(support.today()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var changed = users.findByCourtAndIdIn(court, days.keySet()).stream()
                .filter(it -> it.train(Objects.requireNonNull(days.get(it.id())), by))
                .toList();
        flush();
        if (!changed.isEmpty()) {
            support.tell(court, UserChangeKind.TRAINING_ENTERED, subject(changed), null, null);
            progress.note(court);
        }
        return changed.size();
    }

    private List<ProvisionedUser> seen(String court, Map<UUID, Integer> seen, boolean listed) {
        users.lockCourt(court);
        var found = users.findByCourtAndIdIn(court, seen.keySet());
        if (found.size() < seen.size()) {
            throw ProvisionedUser.gone();
        }
        for (var user : found) {
            if (user.active() != listed || !user.isAt(seen.getOrDefault(user.id(), 0))) {
                throw new StaleException("Somebody changed %s meanwhile. Look at the list again, then decide."
                        .formatted(user.entry().name()));
            }
        }
        return found;
    }

    private void flush() {
        try {
            users.flush();
        } catch (OptimisticLockingFailureException race) {
            throw new StaleException(
                    "Somebody changed one of these users in the same moment. Look again, then decide.");
        }
    }

    private static UserChangeKind kind(UserStatus to) {
        return switch (to) {
            case LISTED -> UserChangeKind.ACCOUNT_TAKEN_BACK;
            case REQUESTED -> UserChangeKind.ACCOUNT_REQUESTED;
            case CREATED -> UserChangeKind.ACCOUNT_CREATED;
            default -> UserChangeKind.FIRST_SIGN_IN_CHECKED;
        };
    }

    private static String subject(Collection<ProvisionedUser> users) {
        return users.size() == 1 ? users.iterator().next().entry().title() : "%,d users".formatted(users.size());
    }
}
