package org.ccpor.provisioning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ccpor.deployment.Gateway;
import org.jspecify.annotations.Nullable;

/** Users for tests. */
public final class Users {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate GO_LIVE = LocalDate.of(2027, 3, 16);
    static final UserScope SCOPE = new UserScope(TODAY, GO_LIVE, Gateway.YES);

    private Users() {}

    public static UserEntry user(String email, CcporRole role) {
        return user(email, role, LocalDate.of(2026, 6, 1), TrainingModule.FULL, Boolean.TRUE.equals(role.sealed()));
    }

    public static UserEntry user(
            String email, CcporRole role, @Nullable LocalDate clets, @Nullable TrainingModule module, boolean sealed) {
        return of(AgencyType.COURT, email, role, clets, module, sealed);
    }

    public static UserEntry lea(String email) {
        return of(AgencyType.LEA, email, CcporRole.QUERY, null, TrainingModule.QUERY, false);
    }

    private static UserEntry of(
            AgencyType side,
            String email,
            CcporRole role,
            @Nullable LocalDate clets,
            @Nullable TrainingModule module,
            boolean sealed) {
        var name = email.substring(0, email.indexOf('@'));
        return new UserEntry(
                side, "", "", "", name, "Clerk", email, "", "Clerk", role, sealed, clets, module, TODAY, false);
    }

    public static ListedUser listed(UserEntry entry, UserStatus status) {
        return new ListedUser(UUID.randomUUID(), "modoc", entry, status, null, null, null, 1);
    }

    /** One administrator and one supervisor. */
    static List<ListedUser> complete() {
        return List.of(
                listed(user("a@court.example", CcporRole.ADMINISTRATOR), UserStatus.LISTED),
                listed(user("s@court.example", CcporRole.SUPERVISOR), UserStatus.LISTED));
    }
}
