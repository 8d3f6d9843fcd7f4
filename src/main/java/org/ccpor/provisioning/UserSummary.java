package org.ccpor.provisioning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a list stands.
 *
 * @param users on the list, without removed ones
 * @param ready provisioned, first sign-in checked
 * @param clets not ready and waiting for CLETS certification
 * @param accounts not ready and waiting for an account
 * @param signIns not ready and waiting for the first sign-in
 * @param findings errors first
 */
public record UserSummary(
        int users,
        int ready,
        int clets,
        int accounts,
        int signIns,
        Map<CcporRole, Coverage> roles,
        List<UserFinding> findings)
        implements Serializable {
    /** Users of one role. */
    public record Coverage(int ready, int users) implements Serializable {}

    static UserSummary of(List<ListedUser> all, UserScope scope) {
        var active = all.stream()
                .filter(ListedUser::active)
                .sorted(Comparator.comparing(it -> it.entry().name()))
                .toList();
        var roles = new EnumMap<CcporRole, Coverage>(CcporRole.class);
        var clets = 0;
        var accounts = 0;
        var signIns = 0;
        for (var user : active) {
            var done = user.status() == UserStatus.VERIFIED;
            roles.merge(
                    user.entry().role(),
                    new Coverage(done ? 1 : 0, 1),
                    (a, b) -> new Coverage(a.ready() + b.ready(), a.users() + b.users()));
            if (done) {
                continue;
            } else if (scope.needsClets(user.entry().role()) && lapsed(user.entry(), scope)) {
                clets++;
            } else if (user.status() == UserStatus.CREATED) {
                signIns++;
            } else {
                accounts++;
            }
        }
        var ready = active.size() - clets - accounts - signIns;
        return new UserSummary(
                active.size(), ready, clets, accounts, signIns, roles, UserListRule.findings(active, scope));
    }

    private static boolean lapsed(UserEntry user, UserScope scope) {
        var until = user.cletsExpiresOn();
        return until == null || until.isBefore(scope.reference());
    }

    /** Such as "22 of 31 users ready, 9 wait for CLETS certification". */
    public String words() {
        if (users == 0) {
            return "No users listed";
        }
        var words = new ArrayList<String>();
        words.add("%,d of %,d users ready".formatted(ready, users));
        part(words, clets, "CLETS certification");
        part(words, accounts, "an account");
        part(words, signIns, "their first sign-in");
        return String.join(", ", words);
    }

    private static void part(List<String> words, int count, String what) {
        if (count > 0) {
            words.add("%,d %s for %s".formatted(count, count == 1 ? "waits" : "wait", what));
        }
    }

    /** Errors that keep the list from being handed in. */
    public List<UserFinding> errors() {
        return findings.stream().filter(UserFinding::blocks).toList();
    }
}
