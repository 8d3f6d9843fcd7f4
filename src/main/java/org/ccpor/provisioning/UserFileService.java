package org.ccpor.provisioning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.sheet.Sheet;
import org.ccpor.base.sheet.SheetParser;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Viewer;
import org.ccpor.provisioning.table.ImportRule;
import org.ccpor.provisioning.table.UserCells;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists in and out as spreadsheets. What comes in is shown first; nothing is stored until the person confirms. */
@Service
@Transactional
@Everyone
public class UserFileService {
    private final ProvisionedUserRepository users;
    private final UserQuery query;
    private final UserSupport support;
    private final UserListAccess access;
    private final UserLock lock;
    private final UserProgressListener progress;

    UserFileService(
            ProvisionedUserRepository users,
            UserQuery query,
            UserSupport support,
            UserListAccess access,
            UserLock lock,
            UserProgressListener progress) {
        this.users = users;
        this.query = query;
        this.support = support;
        this.access = access;
        this.lock = lock;
        this.progress = progress;
    }

    /**
     * What this file would do; stores nothing.
     *
     * @throws RefusedException if the file is no table, too large, damaged, or has a forbidden column
     */
    @Transactional(readOnly = true)
    public UserImport preview(String court, byte[] content) {
        access.requireEdit(court);
        support.requireCourt(court);
        lock.requireOpen(court);
        return compare(court, SheetParser.read(content), query.all(court));
    }

    /**
     * Stores what the preview showed, all or nothing, with one line of history.
     *
     * @param removing also removes the users the file does not name
     * @return what was done, in words
     * @throws StaleException if the list changed since the preview
     */
    public String confirm(String court, UserImport seen, boolean removing) {
        access.enter(court);
        lock.requireOpen(court);
        users.lockCourt(court);
        var list = users.findAll(court);
        var now = compare(
                court, seen.sheet(), list.stream().map(ProvisionedUser::listed).toList());
        if (!now.equals(seen)) {
            throw new StaleException(
                    "Somebody changed the list since the file was read. Look at what the file does now.");
        }
        if (removing && !now.mayRemove() || !now.changesAnything(removing)) {
            throw new RefusedException("There is nothing to import.");
        }
        var by = support.stamp();
        var stored = list.stream().collect(Collectors.toMap(it -> it.entry().workEmail(), Function.identity()));
        for (var entry : now.adds()) {
            var removed = stored.get(entry.workEmail());
            if (removed == null) {
                users.save(new ProvisionedUser(court, entry, by));
            } else {
                access.requireListAgain(removed);
                removed.listAgain(entry, by);
            }
        }
        now.changes().forEach(it -> of(stored, it.before()).change(it.after(), by));
        if (removing) {
            now.missing().forEach(it -> of(stored, it).remove(by));
        }
        try {
            users.flush();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException race) {
            throw new StaleException("Somebody changed the list in the same moment. Look at what the file does now.");
        }
        var words = "%,d added, %,d changed, %,d removed"
                .formatted(
                        now.adds().size(),
                        now.changes().size(),
                        removing ? now.missing().size() : 0);
        support.tell(court, UserChangeKind.IMPORTED, words, null, null);
        progress.note(court);
        return words;
    }

    private static ProvisionedUser of(Map<String, ProvisionedUser> stored, ListedUser shown) {
        return Objects.requireNonNull(stored.get(shown.entry().workEmail()));
    }

    /** The users that fit as cells of a table, in the order of {@link UserColumn}. */
    @Transactional(readOnly = true)
    public List<List<String>> rows(String court, UserFilter filter) {
        access.requireRead(court);
        return query.page(court, filter, support.scope(court), 0, Sheet.MAX_LINES).stream()
                .map(UserCells::of)
                .toList();
    }

    private UserImport compare(String court, Sheet sheet, List<ListedUser> list) {
        Viewer viewer = support.viewer();
        return ImportRule.compare(
                sheet, list, UserAccess.ownSide(viewer.role()), side -> UserAccess.mayEdit(viewer, court, side));
    }

    /** Headers of an empty list to fill in. */
    public static List<String> template() {
        return UserColumn.ofCourt().stream().map(UserColumn::header).toList();
    }

    /** Headers of {@link #rows}. */
    public static List<String> headers() {
        return Arrays.stream(UserColumn.values()).map(UserColumn::header).toList();
    }
}
