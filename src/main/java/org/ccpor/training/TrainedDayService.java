package org.ccpor.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.FormPlan;
import org.ccpor.identity.Coordinators;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserStepService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the day on which people were trained from attendance to the list of users (F7), where accounts are decided. */
@Service
@Transactional
@Coordinators
public class TrainedDayService {
    private final TrainingSupport support;
    private final AttendanceRepository attendance;
    private final UserStepService users;

    TrainedDayService(TrainingSupport support, AttendanceRepository attendance, UserStepService users) {
        this.support = support;
        this.attendance = attendance;
        this.users = users;
    }

    /** How many attended the module they need and have no day of training in the list. */
    @Transactional(readOnly = true)
    public int waiting(String court) {
        return support.plan(court).map(it -> days(it).size()).orElse(0);
    }

    /**
     * Enters these days.
     *
     * @return how many people got one
     * @throws RefusedException if the deployment has ended
     */
    public int enter(String court) {
        return support.plan(court).map(it -> users.trained(court, days(it))).orElse(0);
    }

    /** The first day on which each of them attended the module they need; on demand there is none. */
    private Map<UUID, LocalDate> days(FormPlan plan) {
        var sessions =
                support.sessions(plan).stream().collect(Collectors.toMap(TrainingSession::id, Function.identity()));
        var people = support.people(plan.court()).stream()
                .filter(it -> it.entry().trainedOn() == null)
                .collect(Collectors.toMap(ListedUser::id, Function.identity()));
        var days = new HashMap<UUID, LocalDate>();
        for (var mark : attendance.of(plan.deployment())) {
            var session = sessions.get(mark.session());
            var person = people.get(mark.person());
            if (!mark.attended() || session == null || person == null) {
                continue;
            }
            var day = session.date();
            if (day != null
                    && !day.isAfter(plan.today())
                    && TrainingNeed.serves(session.module(), TrainingNeed.of(person.entry()))) {
                days.merge(person.id(), day, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return days;
    }
}
