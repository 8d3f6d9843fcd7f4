package org.ccpor.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.deployment.Gateway;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.provisioning.UserScope;
import org.ccpor.provisioning.UserStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate GO_LIVE = LocalDate.of(2027, 1, 5);
    private static final TrainingSession FULL = session("full", TrainingModule.FULL, LocalDate.of(2026, 11, 18));
    private static final TrainingSession QUERY = session("query", TrainingModule.QUERY, LocalDate.of(2026, 11, 19));
    private static final TrainingSession LATE = session("late", TrainingModule.FULL, GO_LIVE.plusDays(3));

    private final List<ListedUser> users = new ArrayList<>();
    private final List<AttendanceMark> marks = new ArrayList<>();

    private static TrainingSession session(String id, TrainingModule module, LocalDate date) {
        return new TrainingSession(id, Method.CLASSROOM, module, Set.of(), date, "09:00", "12:00", "", "");
    }

    private ListedUser user(CcporRole role) {
        return user(role, LocalDate.of(2026, 6, 1), null, UserStatus.LISTED);
    }

    private ListedUser user(
            CcporRole role, @Nullable LocalDate clets, @Nullable LocalDate trainedOn, UserStatus status) {
        var name = "Clerk " + (users.size() + 1);
        var entry = new UserEntry(
                AgencyType.COURT,
                "",
                "",
                "",
                name,
                "Court",
                name + "@court.example",
                "",
                "",
                role,
                false,
                clets,
                null,
                trainedOn,
                false);
        var user = new ListedUser(UUID.randomUUID(), "kern", entry, status, null, null, null, 1);
        users.add(user);
        return user;
    }

    private void attended(ListedUser user, TrainingSession session) {
        marks.add(mark(session.id(), user, true, false));
    }

    private static AttendanceMark mark(String session, ListedUser user, boolean attended, boolean passed) {
        var mark = new AttendanceMark(UUID.randomUUID(), session, user.id());
        mark.invite(true, "ana", Instant.EPOCH);
        mark.attend(attended, "ana", Instant.EPOCH);
        mark.pass(passed, "ana", Instant.EPOCH);
        return mark;
    }

    private Coverage coverage() {
        return coverage(Gateway.YES);
    }

    private Coverage coverage(Gateway gateway) {
        return CoverageRule.of(users, new UserScope(TODAY, GO_LIVE, gateway), List.of(FULL, QUERY, LATE), marks);
    }

    @Test
    void the_time_of_a_session_is_read_as_people_say_it() {
        assertThat(QUERY.when()).isEqualTo("Thu, Nov 19, 2026, 9:00 AM to 12:00 PM");
    }

    @Test
    void nine_of_ten_are_enough_if_all_who_enter_orders_are_among_them() {
        for (var i = 0; i < 9; i++) {
            attended(user(i < 4 ? CcporRole.COURT : CcporRole.QUERY), FULL);
        }
        user(CcporRole.QUERY);
        assertThat(coverage().met()).isTrue();
        assertThat(coverage().words()).isEqualTo("9 of 10 trained (90 %), Court and Supervisor 4 of 4");
    }

    @Test
    void one_clerk_who_enters_orders_untrained_is_one_too_many() {
        for (var i = 0; i < 19; i++) {
            attended(user(CcporRole.QUERY), QUERY);
        }
        user(CcporRole.SUPERVISOR);
        assertThat(coverage().percent()).isEqualTo(95);
        assertThat(coverage().met()).isFalse();
    }

    @Test
    void the_share_is_rounded_down() {
        for (var i = 0; i < 8; i++) {
            attended(user(CcporRole.QUERY), QUERY);
        }
        user(CcporRole.QUERY);
        assertThat(coverage().percent()).isEqualTo(88);
    }

    @Test
    void module_two_serves_for_module_one_and_not_the_other_way_round() {
        attended(user(CcporRole.QUERY), FULL);
        attended(user(CcporRole.COURT), QUERY);
        assertThat(coverage().rows()).extracting(Coverage.Row::trained).containsExactly(1, 0);
    }

    @Test
    void a_session_after_go_live_does_not_count() {
        attended(user(CcporRole.COURT), LATE);
        assertThat(coverage().trained()).isZero();
        assertThat(coverage().invited()).isZero();
    }

    @Test
    void a_day_in_the_list_of_users_counts_once_it_has_come() {
        user(CcporRole.COURT, null, TODAY, UserStatus.LISTED);
        user(CcporRole.COURT, null, TODAY.minusDays(3), UserStatus.LISTED);
        user(CcporRole.COURT, null, TODAY.plusDays(3), UserStatus.LISTED);
        assertThat(coverage().rows()).containsExactly(new Coverage.Row(CcporRole.COURT, TrainingModule.FULL, 3, 2, 2));
    }

    @Test
    void removed_people_and_deleted_sessions_count_for_nothing() {
        attended(user(CcporRole.COURT, null, null, UserStatus.REMOVED), FULL);
        marks.add(mark("deleted", user(CcporRole.QUERY), true, true));
        assertThat(coverage().rows()).containsExactly(new Coverage.Row(CcporRole.QUERY, TrainingModule.QUERY, 1, 0, 0));
    }

    @Test
    void who_is_invited_and_not_trained_is_a_gap() {
        marks.add(mark("query", user(CcporRole.QUERY), false, false));
        assertThat(coverage().rows().getFirst().gap()).isEqualTo(1);
        assertThat(coverage().invited()).isEqualTo(1);
    }

    @Test
    void clets_must_hold_through_thirty_days_after_go_live() {
        var needed = GO_LIVE.plusDays(30);
        user(CcporRole.COURT, needed.minusYears(2), null, UserStatus.LISTED);
        user(CcporRole.COURT, needed.minusYears(2).minusDays(1), null, UserStatus.LISTED);
        user(CcporRole.SUPERVISOR, null, null, UserStatus.LISTED);
        user(CcporRole.QUERY, null, null, UserStatus.LISTED);
        assertThat(coverage().losing())
                .extracting(Coverage.Losing::who)
                .containsExactly("Clerk 2, Court", "Clerk 3, Court");
        assertThat(coverage().cletsWords()).isEqualTo("2 of 3 who need CLETS are not certified through Feb 4, 2027");
        assertThat(coverage(Gateway.NO).cletsWords()).isEqualTo("Nobody on the list needs CLETS");
    }

    @Test
    void an_empty_list_is_never_covered() {
        assertThat(coverage().met()).isFalse();
        assertThat(coverage().words()).isEqualTo("No users listed");
    }
}
