package org.ccpor.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.provisioning.ListedUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to a session and who was there. The team marks, whoever sees the court in full reads. Every command says how
 * it shall be and not that it shall change, so that two people who tap the same at once agree.
 */
@Service
@Transactional
@Everyone
public class AttendanceService {

    private final TrainingSupport support;
    private final AttendanceRepository attendance;
    private final FormItemService items;
    private final TrainingProgressListener progress;

    AttendanceService(
            TrainingSupport support,
            AttendanceRepository attendance,
            FormItemService items,
            TrainingProgressListener progress) {
        this.support = support;
        this.attendance = attendance;
        this.items = items;
        this.progress = progress;
    }

    /**
     * Everybody on the list with what is known of them in this session.
     *
     * @throws RefusedException if there is no such session
     */
    @Transactional(readOnly = true)
    public AttendanceSheet sheet(String court, String session) {
        var plan = support.plan(court).orElseThrow(AttendanceService::noTraining);
        var planned = session(plan, session);
        var marks = marks(plan, session);
        var lines = support.everybody(court).values().stream()
                .filter(it -> it.active() || marks.containsKey(it.id()))
                .map(it ->
                        line(it, marks.getOrDefault(it.id(), new AttendanceMark(plan.deployment(), session, it.id()))))
                .sorted(Comparator.comparing(AttendanceSheet.Line::name).thenComparing(AttendanceSheet.Line::person))
                .toList();
        return new AttendanceSheet(plan.name(), planned, lines, planned.begun(support.today()));
    }

    /**
     * Invites these people; who is invited stays so.
     *
     * @return how many were not invited before
     * @throws RefusedException if one of them is not on the list any more
     */
    @Coordinators
    public int invite(String court, String session, Set<UUID> people) {
        var plan = open(court);
        var planned = session(plan, session);
        var everybody = support.everybody(court);
        var marks = marks(plan, session);
        var by = support.viewer().userName();
        var invited = 0;
        for (var person : people) {
            requireListed(everybody, person);
            var mark = marks.getOrDefault(person, new AttendanceMark(plan.deployment(), session, person));
            if (mark.invite(true, by, support.now())) {
                attendance.save(mark);
                invited++;
            }
        }
        if (invited > 0) {
            support.tell(
                    court,
                    TrainingChangeKind.INVITED,
                    named(planned),
                    TrainingSessionService.count(invited, "person").replace("persons", "people"));
        }
        return invited;
    }

    /** Takes an invitation back; the mark of somebody who came stays. */
    @Coordinators
    public void uninvite(String court, String session, UUID person) {
        mark(court, session, person, TrainingChangeKind.UNINVITED, (it, by) -> it.invite(false, by, support.now()));
    }

    /**
     * Notes whether the person was there.
     *
     * @throws RefusedException before the day of the session, or if the person is not on the list any more
     */
    @Coordinators
    public void attended(String court, String session, UUID person, boolean attended) {
        mark(
                court,
                session,
                person,
                attended ? TrainingChangeKind.ATTENDED : TrainingChangeKind.NOT_ATTENDED,
                (it, by) -> it.attend(attended, by, support.now()));
    }

    /**
     * Notes whether the person passed the exercise; who passed was there.
     *
     * @throws RefusedException as {@link #attended}
     */
    @Coordinators
    public void passed(String court, String session, UUID person, boolean passed) {
        mark(
                court,
                session,
                person,
                passed ? TrainingChangeKind.PASSED : TrainingChangeKind.NOT_PASSED,
                (it, by) -> it.pass(passed, by, support.now()));
    }

    private void mark(
            String court, String session, UUID person, ChangeKind what, BiPredicate<AttendanceMark, String> change) {
        var plan = open(court);
        var sessions = sessions(plan);
        var planned = session(sessions, session);
        var user = requireListed(support.everybody(court), person);
        var mark = marks(plan, session).getOrDefault(person, new AttendanceMark(plan.deployment(), session, person));
        var came = mark.attended();
        if (!change.test(mark, support.viewer().userName())) {
            return;
        }
        if (mark.attended() != came && !planned.begun(support.today())) {
            throw new RefusedException(new AttendanceSheet("", planned, List.of(), false).hint());
        }
        attendance.save(mark);
        support.tell(court, what, user.entry().title(), named(planned));
        progress.update(plan, sessions);
    }

    /** Must come before any other read. */
    private FormPlan open(String court) {
        var plan = items.lock(court);
        plan.requireOpen();
        return plan;
    }

    private TrainingSession session(FormPlan plan, String session) {
        return session(sessions(plan), session);
    }

    private static TrainingSession session(List<TrainingSession> sessions, String session) {
        return sessions.stream()
                .filter(it -> it.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new RefusedException("This session was deleted from the training record (F9)."));
    }

    private List<TrainingSession> sessions(FormPlan plan) {
        if (plan.items(TrainingRecordForm.CODE).isEmpty()) {
            throw noTraining();
        }
        return support.sessions(plan);
    }

    private Map<UUID, AttendanceMark> marks(FormPlan plan, String session) {
        return attendance.of(plan.deployment(), session).stream()
                .collect(Collectors.toMap(AttendanceMark::person, Function.identity()));
    }

    private static ListedUser requireListed(Map<UUID, ListedUser> everybody, UUID person) {
        var user = everybody.get(person);
        if (user == null) {
            throw new RefusedException("This person is not on the list of users (F7).");
        } else if (!user.active()) {
            throw new RefusedException("%s was removed from the list of users. Bring the person back there (F7) first."
                    .formatted(user.entry().name()));
        }
        return user;
    }

    private static AttendanceSheet.Line line(ListedUser user, AttendanceMark mark) {
        var entry = user.entry();
        return new AttendanceSheet.Line(
                user.id(),
                entry.name(),
                entry.agencyType(),
                entry.agency(),
                entry.role(),
                TrainingNeed.of(entry),
                mark.invited(),
                mark.attended(),
                mark.passed(),
                !user.active());
    }

    private static String named(TrainingSession session) {
        return session.title() + ", " + session.when();
    }

    private static RefusedException noTraining() {
        return new RefusedException("Training is not part of this court's plan.");
    }
}
