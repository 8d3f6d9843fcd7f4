package org.ccpor.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserScope;
import org.jspecify.annotations.Nullable;

/**
 * Who is trained by go-live: who attended a session of the needed module up to that day, or has such a day in the list of
 * users. Pure; deleted sessions and removed people count for nothing (domain F9, story 15).
 */
final class CoverageRule {
    /** Days after go-live through which a CLETS certification must hold (domain F11 line 7). */
    static final int CLETS_DAYS = 30;

    private record Group(CcporRole role, TrainingModule module) {}

    private CoverageRule() {}

    static Coverage of(
            List<ListedUser> users, UserScope scope, List<TrainingSession> sessions, List<AttendanceMark> marks) {
        var known = sessions.stream().collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        var invited = new HashMap<UUID, Set<TrainingModule>>();
        var trained = new HashMap<UUID, Set<TrainingModule>>();
        for (var it : marks) {
            var session = known.get(it.session());
            if (session != null && session.module() != null && inTime(session.date(), scope.goLive())) {
                if (it.invited() || it.attended()) {
                    invited.computeIfAbsent(it.person(), _ -> new HashSet<>()).add(session.module());
                }
                if (it.attended() && session.begun(scope.today())) {
                    trained.computeIfAbsent(it.person(), _ -> new HashSet<>()).add(session.module());
                }
            }
        }
        var rows = new TreeMap<Group, Coverage.Row>(
                Comparator.comparing(Group::role).thenComparing(Group::module));
        var clets = 0;
        var goLive = scope.goLive();
        var until = (goLive == null ? scope.today() : goLive).plusDays(CLETS_DAYS);
        var losing = new ArrayList<Coverage.Losing>();
        for (var user : users) {
            if (!user.active()) {
                continue;
            }
            var entry = user.entry();
            var need = TrainingNeed.of(entry);
            var done = serves(trained, user.id(), need) || listedAsTrained(entry.trainedOn(), scope);
            var asked = done || serves(invited, user.id(), need);
            rows.merge(
                    new Group(entry.role(), need),
                    new Coverage.Row(entry.role(), need, 1, asked ? 1 : 0, done ? 1 : 0),
                    CoverageRule::sum);
            if (scope.needsClets(entry.role())) {
                clets++;
                var ends = entry.cletsExpiresOn();
                if (ends == null || ends.isBefore(until)) {
                    losing.add(new Coverage.Losing(entry.name(), entry.role(), ends));
                }
            }
        }
        return new Coverage(scope.goLive(), List.copyOf(rows.values()), clets, until, List.copyOf(losing));
    }

    private static boolean listedAsTrained(@Nullable LocalDate day, UserScope scope) {
        return day != null && !day.isAfter(scope.today()) && inTime(day, scope.goLive());
    }

    private static boolean inTime(@Nullable LocalDate day, @Nullable LocalDate goLive) {
        return day == null || goLive == null || !day.isAfter(goLive);
    }

    private static boolean serves(Map<UUID, Set<TrainingModule>> modules, UUID person, TrainingModule need) {
        return modules.getOrDefault(person, Set.of()).stream().anyMatch(it -> TrainingNeed.serves(it, need));
    }

    private static Coverage.Row sum(Coverage.Row a, Coverage.Row b) {
        return new Coverage.Row(
                a.role(), a.module(), a.listed() + b.listed(), a.invited() + b.invited(), a.trained() + b.trained());
    }
}
