package org.ccpor.provisioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;

/** The rules at the end of form F7 (domain F7). Pure; removed users count for nothing. */
public final class UserListRule {
    /** Days before a certification ends in which it is called out. */
    public static final int CLETS_WARNING_DAYS = 60;

    private UserListRule() {}

    /** Of the whole list, errors first. */
    public static List<UserFinding> findings(List<ListedUser> users, UserScope scope) {
        var active = users.stream().filter(ListedUser::active).toList();
        var found = new ArrayList<UserFinding>();
        for (var role : List.of(CcporRole.ADMINISTRATOR, CcporRole.SUPERVISOR)) {
            if (active.stream().noneMatch(it -> it.entry().role() == role)) {
                found.add(new UserFinding(
                        null, "", "The list needs at least one user with the role %s.".formatted(role.label()), true));
            }
        }
        active.forEach(user -> of(user.entry(), scope)
                .map(it -> new UserFinding(user.id(), user.entry().name(), it.sentence(), it.blocks()))
                .forEach(found::add));
        found.sort(Comparator.comparing(it -> !it.blocks()));
        return found;
    }

    /** Of one user; {@code user} and {@code who} stay empty. */
    public static Stream<UserFinding> of(UserEntry user, UserScope scope) {
        return Stream.of(clets(user, scope), training(user, scope), sealed(user))
                .flatMap(it -> it);
    }

    private static Stream<UserFinding> clets(UserEntry user, UserScope scope) {
        if (!scope.needsClets(user.role())) {
            return Stream.empty();
        }
        var until = user.cletsExpiresOn();
        if (until == null) {
            return warning("Waits for CLETS certification.");
        } else if (until.isBefore(scope.reference())) {
            return error("The CLETS certification ends on %s, %s. Renew it, then enter the new training date."
                    .formatted(day(until), scope.reference().equals(scope.today()) ? "in the past" : "before go-live"));
        } else if (!until.isAfter(scope.reference().plusDays(CLETS_WARNING_DAYS))) {
            return warning("The CLETS certification ends soon, on %s.".formatted(day(until)));
        }
        return Stream.empty();
    }

    private static Stream<UserFinding> training(UserEntry user, UserScope scope) {
        if (!user.role().sends()) {
            return Stream.empty();
        } else if (user.module() != TrainingModule.FULL) {
            return error("The role %s needs training module 2, full functionality."
                    .formatted(user.role().label()));
        }
        var trained = user.trainedOn();
        var goLive = scope.goLive();
        if (trained == null) {
            return goLive != null && goLive.isBefore(scope.today())
                    ? error("The training in module 2 is missing, and go-live has passed.")
                    : warning("Not trained in module 2 yet.");
        }
        return goLive != null && trained.isAfter(goLive)
                ? error("The training on %s comes after go-live. Choose an earlier day.".formatted(day(trained)))
                : Stream.empty();
    }

    private static Stream<UserFinding> sealed(UserEntry user) {
        var expected = user.role().sealed();
        if (expected == null || expected == user.sealedAccess()) {
            return Stream.empty();
        }
        return warning(
                expected
                        ? "The role %s opens sealed orders, but sealed access says no."
                                .formatted(user.role().label())
                        : "The role %s does not open sealed orders, but sealed access says yes."
                                .formatted(user.role().label()));
    }

    private static Stream<UserFinding> error(String sentence) {
        return Stream.of(new UserFinding(null, "", sentence, true));
    }

    private static Stream<UserFinding> warning(String sentence) {
        return Stream.of(new UserFinding(null, "", sentence, false));
    }

    private static String day(LocalDate day) {
        return DateFormatter.full(day);
    }
}
