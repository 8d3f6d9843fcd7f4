package org.ccpor.provisioning;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.FormDefinition.Proof;

/** What the list of users shows to the readiness checklist. */
final class UserEvidence {
    /** A certification must last so many days after go-live (domain F11, line 7). */
    private static final int DAYS_AFTER_GO_LIVE = 30;

    private UserEvidence() {}

    /** Whether everybody on the list has an account and signed in once. */
    static Proof ready(List<ListedUser> active, UserScope scope) {
        if (active.isEmpty()) {
            return Proof.open("No user is listed yet");
        }
        var summary = UserSummary.of(active, scope);
        return Proof.of(summary.ready() == summary.users(), summary.words());
    }

    /** Whether everybody who sends to DOJ stays certified through go-live and the month after. */
    static Proof certified(List<ListedUser> active, UserScope scope) {
        if (active.isEmpty()) {
            return Proof.open("No user is listed yet");
        }
        var sending = active.stream()
                .filter(it -> scope.needsClets(it.entry().role()))
                .toList();
        if (sending.isEmpty()) {
            return Proof.of(true, "Nobody on the list needs CLETS certification");
        }
        if (scope.goLive() == null) {
            return Proof.open("No go-live date yet");
        }
        var until = scope.goLive().plusDays(DAYS_AFTER_GO_LIVE);
        var certified = sending.stream().filter(it -> lasts(it, until)).count();
        return Proof.of(
                certified == sending.size(),
                "%,d of %,d %s CLETS certified through %s"
                        .formatted(
                                certified,
                                sending.size(),
                                sending.size() == 1 ? "user" : "users",
                                DateFormatter.full(until)));
    }

    private static boolean lasts(ListedUser user, LocalDate until) {
        var expires = user.entry().cletsExpiresOn();
        return expires != null && !expires.isBefore(until);
    }
}
