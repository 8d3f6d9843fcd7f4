package org.ccpor.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.provisioning.UserScope;
import org.ccpor.provisioning.UserStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What training needs of a court: plan, sessions, people, marks. The services below refuse who may not read the court. */
@Component
class TrainingSupport {
    private static final UserFilter REMOVED =
            new UserFilter("", null, null, UserStatus.REMOVED, null, UserFilter.Sort.NAME, false);

    private final FormItemService items;
    private final FormService forms;
    private final TrainingRecordForm record;
    private final ProvisionedUserService users;
    private final AttendanceRepository attendance;
    private final CourtAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrainingSupport(
            FormItemService items,
            FormService forms,
            TrainingRecordForm record,
            ProvisionedUserService users,
            AttendanceRepository attendance,
            CourtAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.forms = forms;
        this.record = record;
        this.users = users;
        this.attendance = attendance;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Viewer viewer() {
        return access.viewer();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The court's plan, if training is part of it. */
    Optional<FormPlan> plan(String court) {
        var unused = access.mustSee(court, Matter.form(TrainingRecordForm.CODE));
        return items.find(court).filter(it -> !it.items(TrainingRecordForm.CODE).isEmpty());
    }

    /** Sessions of a plan that has them, earliest first. */
    List<TrainingSession> sessions(FormPlan plan) {
        return record.sessions(
                forms.page(new FormKey(plan.court(), TrainingRecordForm.CODE)).answers());
    }

    /** People on the list by name. */
    List<ListedUser> people(String court) {
        return users.page(court, UserFilter.ALL, 0, Integer.MAX_VALUE);
    }

    /** Everybody who is or was on the list. */
    Map<UUID, ListedUser> everybody(String court) {
        return Stream.concat(people(court).stream(), users.page(court, REMOVED, 0, Integer.MAX_VALUE).stream())
                .collect(Collectors.toMap(ListedUser::id, Function.identity()));
    }

    UserScope scope(String court) {
        return users.scope(court);
    }

    /** How far everybody is. */
    Coverage coverage(FormPlan plan) {
        return coverage(plan, sessions(plan), attendance.of(plan.deployment()));
    }

    /** As above, with the sessions and marks of the plan at hand. */
    Coverage coverage(FormPlan plan, List<TrainingSession> sessions, List<AttendanceMark> marks) {
        return CoverageRule.of(people(plan.court()), scope(plan.court()), sessions, marks);
    }

    /** The line in history, and a sign for those who look. */
    void tell(String court, ChangeKind what, String subject, @Nullable String after) {
        events.publishEvent(new Change(
                court, what, subject, null, after, null, access.viewer().userName(), now()));
        events.publishEvent(new TrainingChanged(court));
    }
}
